/** Paper and PDF from the desktop program: the page goes to the printer as it is laid out, or into a file. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DesktopApi } from "../../shared/contract/desktopApi.ts";
import { apiOfPage, startDesktopProgram, type DesktopProgram } from "./standIn/program.ts";

describe("printing from the desktop program", () => {
  let program: DesktopProgram;
  let api: DesktopApi;
  beforeAll(async () => {
    program = await startDesktopProgram();
    api = await apiOfPage(await program.standIn.windows.page(0));
    mkdirSync(program.folders.documents, { recursive: true });
  });
  afterAll(() => program.stop());

  const window = () => {
    const [first] = program.standIn.windows.all;
    if (first === undefined) throw new Error("the program has no window");
    return first;
  };

  test("the printer gets A4 without margins of its own", async () => {
    expect(await api.print()).toEqual({ ok: true, value: true });
    expect(window().printed).toEqual([
      { printBackground: true, pageSize: "A4", margins: { marginType: "none" } },
    ]);
  });

  test("a print dialog thought better of is no failure, a printer that fails is told", async () => {
    window().printFailures.push("Print job canceled", "Print job failed");
    expect(await api.print()).toEqual({ ok: true, value: false });
    expect(await api.print()).toMatchObject({
      ok: false,
      problem: { code: "print-failed", found: "Print job failed" },
    });
  });

  test("a PDF is kept where the dialog says, with its ending", async () => {
    program.standIn.dialog.answers.push(join(program.folders.documents, "育英学校"));
    expect(await api.savePdf("../育英学校.pdf")).toEqual({ ok: true, value: "育英学校.pdf" });
    expect(readFileSync(join(program.folders.documents, "育英学校.pdf")).subarray(0, 5).toString()).toBe(
      "%PDF-",
    );
    expect(program.standIn.dialog.asked.at(-1)).toMatchObject({
      defaultPath: join(program.folders.documents, "育英学校.pdf"),
    });
  });

  test("a PDF dialog thought better of keeps nothing, and a place that cannot be written to is told", async () => {
    expect(await api.savePdf("育英学校.pdf")).toEqual({ ok: true, value: null });
    program.standIn.dialog.answers.push(join(program.folders.documents, "没有这个文件夹", "育英学校.pdf"));
    expect(await api.savePdf("育英学校.pdf")).toMatchObject({
      ok: false,
      problem: { code: "document-write-failed", path: "育英学校.pdf", found: "ENOENT" },
    });
  });
});
