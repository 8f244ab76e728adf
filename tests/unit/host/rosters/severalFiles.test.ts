/** Several files as one import: judged together, named wherever something is told, and none let go without a word. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aHost, type TestHost } from "../../../builders/aHost.ts";
import { aPlanForRosters, hewan } from "../../../builders/aRoster.ts";

const header = "学校名称,标识码,办学类型,乡镇,一年级,二年级,三年级,四年级,五年级,六年级";
const first = "第一小学,2141009001,小学,城关镇,40,41,42,43,44,45";
const second = "第二小学,2141009002,小学,城关镇,50,51,52,53,54,55";
const yuying = "育英学校,3141009003,小学,城关镇,30,31,32,33,34,35";

async function anImportOf(by: TestHost, contents: Readonly<Record<string, readonly string[]>>) {
  const { key: document } = await aPlanForRosters(by);
  const paths = Object.entries(contents).map(([name, lines]) => {
    const path = join(by.folder, name);
    writeFileSync(path, `${lines.join("\n")}\n`);
    return path;
  });
  const files = paths.map((path) => by.host.tokenFor(path));
  const at = { session: "1", document, county: hewan.code };
  return { at, files, read: (those = files) => by.ask("roster.read", { ...at, files: those }) };
}

test("public and private schools of two files are one import and one step back", async () => {
  const by = aHost();
  const { at, read } = await anImportOf(by, {
    "公办.csv": [header, first, second],
    "民办.csv": [header, yuying, "合计,,,,30,31,32,33,34,36"],
  });
  const reading = await read();
  expect(reading.fileName).toBe("公办.csv、民办.csv");
  expect(reading.sheets.map(({ name }) => name)).toEqual(["公办.csv › 文本", "民办.csv › 文本"]);
  expect(reading.counts).toMatchObject({ schools: 3, added: 3 });
  // The sum of the second file is of its own schools.
  expect(reading.problems.filter(({ code }) => code === "sum-mismatch")).toMatchObject([
    { sheet: "民办.csv › 文本", cell: "J3", found: "36", expected: "35" },
  ]);
  const committed = await by.ask("roster.apply", { ...at, ticks: {}, revision: reading.revision });
  const { rows } = await by.ask("documents.contents", { document: at.document });
  expect(rows.school.map(({ name, ownership }) => `${name} ${ownership}`)).toEqual([
    "第一小学 public",
    "第二小学 public",
    "育英学校 private",
  ]);
  await by.ask("plan.undo", { document: at.document });
  expect((await by.ask("documents.contents", { document: at.document })).rows.school).toEqual([]);
  expect(committed.label).toContain("新增 3 所");
});

test("a school in two files is a doubled row, which names the file it is already in", async () => {
  const by = aHost();
  const { read } = await anImportOf(by, {
    "城关镇.csv": [header, first],
    "东街.csv": [header, second, first],
  });
  const { problems, differences } = await read();
  expect(problems.filter(({ code }) => code === "school-doubled")).toMatchObject([
    { sheet: "东街.csv › 文本", cell: "A3", expected: "城关镇.csv › 文本!A2" },
  ]);
  expect(differences.map(({ kind }) => kind)).toEqual(["added", "added", "doubled"]);
});

test("a file that cannot be read is told; the others come in only without it", async () => {
  const by = aHost();
  const { at, files, read } = await anImportOf(by, {
    "公办.csv": [header, first],
    "民办.xlsx": ["\u0000PK 坏"],
    "乡镇.csv": [header, second],
  });
  const reading = await read();
  expect(reading.unread).toMatchObject([{ file: files[1], problem: { path: "民办.xlsx" } }]);
  expect(reading.counts.schools).toBe(2);
  const applying = { ...at, ticks: {}, revision: reading.revision };
  expect(await by.refusal("roster.apply", applying)).toMatchObject({ path: "民办.xlsx" });
  const others = await read(files.filter((file) => file !== files[1]));
  expect(others.unread).toEqual([]);
  await by.ask("roster.apply", applying);
});

test("when none of them can be read, all reasons are told", async () => {
  const by = aHost();
  const { at, files } = await anImportOf(by, { "甲.xlsx": ["\u0000"], "乙.xlsx": ["\u0000"] });
  const outcome = await by.host.call("roster.read", { ...at, files });
  expect(outcome).toMatchObject({ ok: false, more: [{ path: "甲.xlsx" }, { path: "乙.xlsx" }] });
});

test("two files of one name, from two folders, are told apart", async () => {
  const by = aHost();
  const { read, files } = await anImportOf(by, { "名册.csv": [header, first] });
  const copy = join(by.dataFolder, "名册.csv");
  writeFileSync(copy, `${[header, second].join("\n")}\n`);
  const { sheets } = await read([...files, by.host.tokenFor(copy)]);
  expect(sheets.map(({ name }) => name)).toEqual(["名册.csv › 文本", "名册.csv（2） › 文本"]);
});
