/** The desktop program at work: dialogs, windows, and its end. */
import { existsSync, mkdirSync, writeFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { eventually } from "../support/eventually.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import type { DocumentContents, DocumentInfo } from "../../shared/contract/document.ts";
import type { DesktopApi } from "../../shared/contract/desktopApi.ts";
import { createIpcBridge } from "../../renderer/bridge/ipcBridge.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import { apiOfPage, startDesktopProgram, type DesktopProgram } from "./standIn/program.ts";

const county = { code: "410000", name: "安河县", baseYear: 2021, targetYear: 2025 };

describe("the desktop program", () => {
  let program: DesktopProgram;
  let api: DesktopApi;
  let bridge: Bridge;
  beforeEach(async () => {
    program = await startDesktopProgram();
    api = await apiOfPage(await program.standIn.windows.page(0));
    bridge = createIpcBridge(api);
  });
  afterEach(() => program.stop());

  const inDocuments = (name: string): string => join(program.folders.documents, name);
  const choose = (name: string): void => void program.standIn.dialog.answers.push(inDocuments(name));

  async function createPlan(): Promise<DocumentInfo> {
    choose("安河县.seatplan");
    const at = await api.pickPlace("安河县.seatplan");
    const made = await bridge.request("documents.create", { at: at ?? "", county });
    if (!made.ok) throw new Error(made.problem.code);
    return made.value;
  }

  test("a plan is made where the dialog says, and opened from there", async () => {
    const { key } = await createPlan();
    expect(existsSync(inDocuments("安河县.seatplan"))).toBe(true);
    await bridge.request("documents.close", { document: key });
    choose("安河县.seatplan");
    const opened = await bridge.request("documents.open", { file: (await api.pickDocument()) ?? "" });
    expect(opened).toMatchObject({ ok: true, value: { fileName: "安河县.seatplan", readOnly: false } });
    expect(program.standIn.dialog.asked).toMatchObject([
      { title: "方案保存为", defaultPath: inDocuments("安河县.seatplan") },
      { title: "打开方案", properties: ["openFile"] },
    ]);
  });

  test("a roster is picked in a dialog of its own, or dropped; what is no file of the disk is not taken", async () => {
    const { key: document } = await createPlan();
    writeFileSync(inDocuments("名册.csv"), "学校名称,办别,办学类型,一年级\n第一小学,公办,小学,40\n");
    choose("名册.csv");
    const files = [...((await api.pickRosters()) ?? [])];
    expect(program.standIn.dialog.asked.at(-1)).toMatchObject({
      title: "选择学校名册（可以多选）",
      properties: ["openFile", "multiSelections"],
    });
    const read = await bridge.request("roster.read", { session: "1", files, document, county: county.code });
    expect(read).toMatchObject({ ok: true, value: { fileName: "名册.csv", counts: { schools: 1 } } });
    // It is the planner's own, not a copy: it stays.
    expect(existsSync(inDocuments("名册.csv"))).toBe(true);
    expect(await api.takeRoster(new File([], "名册.csv"))).toBeNull();
  });

  test("a workbook is kept where the dialog says, under a name that Excel opens", async () => {
    const content = Buffer.from("PK").toString("base64");
    choose("未导入");
    expect(await api.saveFile({ fileName: "名册（未导入的行）.xlsx", content })).toEqual({
      ok: true,
      value: "未导入.xlsx",
    });
    expect(program.standIn.dialog.asked.at(-1)).toMatchObject({
      title: "另存工作簿",
      defaultPath: inDocuments("名册（未导入的行）.xlsx"),
    });
    expect(readFileSync(inDocuments("未导入.xlsx"), "utf8")).toBe("PK");
    expect(await api.saveFile({ fileName: "名册.xlsx", content })).toEqual({ ok: true, value: null });
  });

  test("a picture is kept under an ending that says which kind it is", async () => {
    choose("走势");
    const content = Buffer.from("<svg/>").toString("base64");
    expect(await api.saveFile({ fileName: "安河县民办占比走势.svg", content })).toEqual({
      ok: true,
      value: "走势.svg",
    });
    expect(program.standIn.dialog.asked.at(-1)).toMatchObject({
      title: "另存图片",
      filters: [{ name: "SVG 矢量图", extensions: ["svg"] }],
    });
    expect(readFileSync(inDocuments("走势.svg"), "utf8")).toBe("<svg/>");
  });

  test("a dialog thought better of gives nothing", async () => {
    expect(await api.pickRosters()).toBeNull();
    expect(await api.pickDocument()).toBeNull();
    expect(await api.pickPlace("安河县.seatplan")).toBeNull();
  });

  test("a name without an ending asks again when the whole name is taken", async () => {
    mkdirSync(program.folders.documents, { recursive: true });
    writeFileSync(inDocuments("安河县.seatplan"), "");
    choose("安河县");
    choose("安河县 新");
    const at = await api.pickPlace("安河县");
    expect(program.standIn.dialog.asked).toHaveLength(2);
    const made = await bridge.request("documents.create", { at: at ?? "", county });
    expect(made).toMatchObject({ ok: true, value: { fileName: "安河县 新.seatplan" } });
  });

  test("a second window on the same plan sees the first one's edit", async () => {
    const { key } = await createPlan();
    api.openWindow(key);
    const page = await program.standIn.windows.page(1);
    expect(new URL(page.url()).hash).toBe(`#document=${encodeURIComponent(key)}`);
    const second = await apiOfPage(page);
    const told = vi.fn<(event: unknown) => void>();
    second.subscribe(told);
    await bridge.request("plan.run", {
      document: key,
      command: "add-school",
      input: { county: county.code, name: "育英学校" },
    });
    await eventually(() =>
      expect(told).toHaveBeenCalledWith(expect.objectContaining({ type: "committed", document: key })),
    );
    const contents = await createIpcBridge(second).request("documents.contents", { document: key });
    expect(schoolsOf(contents)).toEqual(["育英学校"]);
  });

  test("a menu pastes what is on the clipboard, which a page may not read by itself", async () => {
    const page = await program.standIn.windows.page(0);
    await page.evaluate(() => {
      const field = document.createElement("textarea");
      field.value = "育英学校";
      document.body.append(field);
      field.select();
    });
    await page.keyboard.press("Control+x");
    api.paste();
    await eventually(async () =>
      expect(await page.evaluate(() => document.querySelector("textarea")?.value)).toBe("育英学校"),
    );
  });

  test("windows are shown when painted, and the first one comes forward when the program is started again", async () => {
    const [window] = program.standIn.windows.all;
    await eventually(() => expect(window?.shown).toBe(true));
    if (window !== undefined) window.shown = false;
    program.standIn.app.startAgain();
    expect(window?.shown).toBe(true);
  });

  test("it ends with its last window and lets go of its documents", async () => {
    await createPlan();
    await program.standIn.windows.all[0]?.close();
    expect(await program.standIn.app.exited).toBe(0);
    expect(existsSync(inDocuments("~$安河县.seatplan"))).toBe(false);
    expect(program.standIn.app.paths.get("userData")).toBe(join(program.folders.data, "window"));
  });
});

const schoolsOf = (contents: Outcome<DocumentContents>): string[] =>
  contents.ok ? contents.value.rows.school.map(({ name }) => name) : [];
