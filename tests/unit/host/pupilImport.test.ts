/** Pupils through the whole host: counted, corrected, applied — and nothing of a child in any file it keeps. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder } from "../../builders/aFolder.ts";
import { aHost, type TestHost } from "../../builders/aHost.ts";
import { anImport, aPlanForRosters } from "../../builders/aRoster.ts";

const header = "学籍号,姓名,身份证件号,联系电话,学校标识码,学校名称,年级,班级,学籍状态";
const child = "G411988201201010011,尉迟若曦,411988201201010011,13912345678";
const first = "2141880001,柳河县第一小学";
const second = "2141880002,柳河县育红小学";
const planted = ["尉迟若曦", "411988201201010011", "13912345678"];

const lines = [
  "柳河县学生名册 制表人电话：13912345678",
  header,
  ...Array.from({ length: 30 }, () => `${child},${first},一年级,1班,在籍在读`),
  ...Array.from({ length: 20 }, () => `${child},${second},二年级,1班,在籍在读`),
  `${child},${second},二年级,13912345678,411988201201010011`,
  `${child},,,,,`,
];

function exportOf(rows: readonly string[]): string {
  const path = join(aFolder(), "学生.csv");
  writeFileSync(path, rows.join("\r\n"));
  return path;
}

/** Files below the folder in which one of the texts stands. */
function filesWith(folder: string, texts: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const path = join(folder, name);
    if (!existsSync(path) || !statSync(path).isFile()) return false;
    const content = readFileSync(path);
    return texts.some((text) => content.includes(text) || content.includes(Buffer.from(text, "utf16le")));
  });
}

const schoolsOf = async (by: TestHost, document: string) =>
  (await by.ask("documents.contents", { document })).rows.school;

test("pupils become numbers; a corrected number is taken; the sheet asked for is the counted one", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, exportOf(lines));
  const reading = await roster.read();
  expect(reading.sheets).toMatchObject([
    { pupils: { rows: 52, counted: 50, schools: 2, unplaced: 1, statuses: [{ status: "", pupils: 1 }] } },
  ]);
  const { session } = roster.request;
  const shown = await by.ask("roster.sheet", { session, sheet: "" });
  expect(shown.cells.slice(-3).map(({ text }) => text)).toEqual(["柳河县育红小学", "20", "1"]);
  await roster.read({ corrections: [{ sheet: "", cell: "C3", text: "31" }] });
  await roster.apply();
  expect((await schoolsOf(by, key)).map(({ enrollment, classes }) => ({ enrollment, classes }))).toEqual([
    { enrollment: { 1: 31 }, classes: { 1: 1 } },
    { enrollment: { 2: 20 }, classes: { 2: 1 } },
  ]);
});

test("nothing about a child is in what the wizard gets or in any file of the program", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, exportOf(lines));
  const reading = await roster.read();
  const sheet = await by.ask("roster.sheet", { session: roster.request.session, sheet: "" });
  await roster.apply();
  const seen = JSON.stringify([
    reading,
    sheet,
    by.events,
    await by.ask("documents.contents", { document: key }),
  ]);
  expect(planted.filter((text) => seen.includes(text))).toEqual([]);
  expect(filesWith(by.folder, ["柳河县第一小学"])).not.toEqual([]);
  expect(filesWith(by.folder, planted)).toEqual([]);
});

test("an export of one school takes no other away, and the same export again has nothing to say", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const all = anImport(by, key, exportOf(lines));
  await all.read();
  await all.apply();
  const one = anImport(by, key, exportOf(lines.filter((line) => !line.includes(second))));
  const { differences, tables } = await one.read();
  expect(differences.map(({ kind, school }) => [kind, school])).toEqual([["missing", "柳河县育红小学"]]);
  // Who was counted is looked at each time, though the columns are known by now.
  expect(tables.map(({ known }) => known)).toEqual([false]);
  await one.apply();
  expect(await schoolsOf(by, key)).toHaveLength(2);
});
