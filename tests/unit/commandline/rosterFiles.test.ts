/** Rosters from the terminal, as files in and out: several at once, what was left out, and templates. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { runCommandLine } from "../../../electron/commandline/runCommandLine.ts";
import { aFolder } from "../../builders/aFolder.ts";
import { resourcesFolder } from "../../builders/aHost.ts";
import { textsOf } from "../../builders/writtenWorkbook.ts";

const header = "学校名称,标识码,办别,办学类型,乡镇,一年级,二年级,三年级,四年级,五年级,六年级";
const first = "第一小学,2141009001,公办,小学,城关镇,40,41,42,43,44,45";
const yuying = "育英学校,3141009002,民办,小学,城关镇,30,约300,32,33,34,35";

function aTerminal() {
  const folder = aFolder();
  const at = (name: string): string => join(folder, name);
  const run = (...words: string[]) =>
    runCommandLine(words, { dataFolder: at("data"), resourcesFolder, programVersion: "0.0.0-test" });
  const keep = (name: string, ...lines: string[]): string => {
    writeFileSync(at(name), `${lines.join("\n")}\n`);
    return at(name);
  };
  const runs = async (...words: string[]) => {
    const { exitCode, output, messages } = await run(...words);
    expect(exitCode, messages).toBe(0);
    return z.record(z.string(), z.unknown()).parse(JSON.parse(output));
  };
  const aPlan = async (): Promise<string> => {
    const years = ["--base-year", "2021", "--target-year", "2025"];
    await runs("new", at("河湾区.seatplan"), "--county", "419901", "--name", "河湾区", ...years);
    return at("河湾区.seatplan");
  };
  return { at, run, runs, keep, aPlan };
}

test("several files are one import", async () => {
  const { runs, keep, aPlan } = aTerminal();
  const into = ["--into", await aPlan(), "--county", "419901"];
  const files = [keep("公办.csv", header, first), keep("民办.csv", header, yuying)];
  expect(await runs("import", ...files, ...into)).toMatchObject({
    added: 2,
    sheets: [{ name: "公办.csv › 文本" }, { name: "民办.csv › 文本" }],
  });
});

test("one that cannot be read refuses them all, by its name", async () => {
  const { run, keep, aPlan } = aTerminal();
  const plan = await aPlan();
  const files = [keep("公办.csv", header, first), keep("民办.csv", "\u0000")];
  const refused = await run("import", ...files, "--into", plan, "--county", "419901");
  expect(refused.exitCode).toBe(1);
  expect(refused.messages).toContain("民办.csv");
});

test("rows that were left out are written with their reasons, and only when there are any", async () => {
  const { at, runs, keep, aPlan } = aTerminal();
  const into = ["--into", await aPlan(), "--county", "419901"];
  const roster = keep("名册.csv", header, first, yuying);
  const told = await runs("import", roster, ...into, "--rejected", at("未导入.xlsx"));
  expect(told).toMatchObject({ added: 2, rejected: { rows: 1, file: "未导入.xlsx" } });
  const [rows = []] = Object.values(await textsOf(at("未导入.xlsx")));
  expect(rows).toEqual([
    [...header.split(","), "未导入原因"],
    [...yuying.split(","), "二年级 “约300”不是整数。"],
  ]);
  const whole = keep("好.csv", header, first);
  const none = await runs("import", whole, "--dry-run", "--rejected", at("没有.xlsx"));
  expect(none).toMatchObject({ rejected: { rows: 0 } });
  expect(existsSync(at("没有.xlsx"))).toBe(false);
});

test("nothing that is no workbook is written over, and then nothing is imported", async () => {
  const { at, run, keep, aPlan } = aTerminal();
  const plan = await aPlan();
  const roster = keep("名册.csv", header, first, yuying);
  const refused = await run("import", roster, "--into", plan, "--county", "419901", "--rejected", roster);
  expect(refused.exitCode).toBe(1);
  expect(readFileSync(at("名册.csv"), "utf8")).toContain("育英学校");
  const exported = await run("export", plan, "--json", at("方案.json"));
  expect(exported.exitCode).toBe(0);
  expect(readFileSync(at("方案.json"), "utf8")).not.toContain("第一小学");
});

test("a template is empty, or of a county, and comes back without a difference", async () => {
  const { at, run, runs, keep, aPlan } = aTerminal();
  expect(await runs("template", "--out", at("空白.xlsx"))).toEqual({ file: "空白.xlsx" });
  expect(Object.keys(await textsOf(at("空白.xlsx")))).toEqual(["学校名册", "填写说明"]);
  const plan = await aPlan();
  const into = ["--into", plan, "--county", "419901"];
  await runs("import", keep("名册.csv", header, first, yuying), ...into);
  await runs("template", plan, "--county", "419901", "--out", at("本县.xlsx"));
  expect(await runs("import", at("本县.xlsx"), ...into, "--dry-run")).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 2,
  });
  expect((await run("template", plan)).exitCode).toBe(2);
  expect((await run("template", plan, "--county", "419999", "--out", at("没有.xlsx"))).exitCode).toBe(1);
});
