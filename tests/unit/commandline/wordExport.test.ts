/** `export --docx`: which papers are written, and what is refused with a sentence. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommandLine } from "../../../electron/commandline/runCommandLine.ts";
import { aFolder } from "../../builders/aFolder.ts";
import { resourcesFolder } from "../../builders/aHost.ts";
import { partOf, readDocx, textsOf } from "../../support/docx.ts";

const worked = join(import.meta.dirname, "..", "..", "fixtures", "golden", "worked.plan.json");

async function aTerminal() {
  const folder = aFolder();
  const at = (name: string): string => join(folder, name);
  const run = (...words: string[]) =>
    runCommandLine(words, { dataFolder: at("data"), resourcesFolder, programVersion: "0.0.0-test" });
  expect(await run("load", worked, "--into", at("方案.seatplan"))).toMatchObject({ exitCode: 0 });
  const exported = async (...words: string[]): Promise<readonly string[]> => {
    const { exitCode, messages } = await run(
      "export",
      at("方案.seatplan"),
      "--docx",
      at("方案.docx"),
      ...words,
    );
    expect(exitCode, messages).toBe(0);
    return textsOf(partOf(await readDocx(readFileSync(at("方案.docx"))), "word/document.xml"));
  };
  return { at, run, exported };
}

test("all cases bound together, some by their codes, or another paper", async () => {
  const { exported } = await aTerminal();
  const all = await exported();
  const titles = all.filter((text) => /“一校一案”(目录)?$/u.test(text));
  expect(titles.length).toBeGreaterThan(2);
  const codes = all.flatMap((text) => /学校标识码：(\d{10})/u.exec(text)?.[1] ?? []);
  const [first = "", second = ""] = codes;
  const two = await exported("--school", first, second);
  expect(two).toEqual(await exported("--school", first, "--school", second));
  expect(two.filter((text) => text.includes("学校标识码："))).toHaveLength(2);
  expect(two.some((text) => text.endsWith("目录"))).toBe(false);
  expect((await exported("--paper", "county-plan")).some((text) => text.includes("一县一策"))).toBe(true);
});

test("a school that is no private one, a paper there is not, a workbook, or two at once are refused", async () => {
  const { at, run } = await aTerminal();
  const refused = async (...words: string[]) => {
    const { exitCode, messages } = await run("export", at("方案.seatplan"), ...words);
    return { exitCode, sentence: messages.split("\n")[0] };
  };
  const docx = ["--docx", at("x.docx")] as const;
  expect(await refused(...docx, "--school", "0000000000")).toEqual({
    exitCode: 1,
    sentence: "--school：值不可用（0000000000），应为 民办学校的标识码。请改为允许的值。",
  });
  expect(await refused(...docx, "--paper", "letter")).toMatchObject({ exitCode: 1 });
  expect(await refused(...docx, "--county", "1")).toMatchObject({ exitCode: 1 });
  const workbook = await refused("--xlsx", at("x.xlsx"));
  expect(workbook.exitCode).toBe(2);
  expect(workbook.sentence).toMatch(/^命令用法不对（.*--xlsx/u);
  expect(await refused(...docx, "--json", at("x.json"))).toMatchObject({ exitCode: 2 });
  expect(await refused()).toMatchObject({ exitCode: 2 });
});
