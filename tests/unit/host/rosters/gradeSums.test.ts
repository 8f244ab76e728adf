/** A roster of an earlier fall is read for its sums by grade alone: nothing of it comes into the plan. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aHost } from "../../../builders/aHost.ts";
import { aPlanForRosters, anImport } from "../../../builders/aRoster.ts";

const header = "学校名称,标识码,办别,办学类型,乡镇,一年级,二年级,六年级,七年级";

async function sumsOf(name: string, lines: readonly string[], fall?: number) {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const path = join(by.folder, name);
  writeFileSync(path, `${lines.join("\r\n")}\r\n`);
  const { request } = anImport(by, key, path);
  const { gradeSums } = await by.ask("roster.read", { ...request, ...(fall === undefined ? {} : { fall }) });
  return gradeSums;
}

test("all schools together; what is no count is left out and counted, a grade without a column is not there", async () => {
  const sums = await sumsOf("名册.csv", [
    header,
    "第一小学,2141009001,公办,小学,城关镇,40,41,45,",
    "育英学校,3141009002,民办,九年一贯制,城关镇,30,约300,35,50",
    "合计,,,,,70,341,80,50",
  ]);
  expect(sums).toEqual({ pupils: { 1: 70, 2: 41, 6: 80, 7: 50 }, unreadable: 1 });
});

test("the fall is said by the title, or by the name of the file", async () => {
  const school = "第一小学,2141009001,公办,小学,城关镇,40,41,45,";
  expect((await sumsOf("名册.csv", ["2019—2020学年学校名册", header, school])).fall).toBe(2019);
  expect((await sumsOf("2020年秋名册.csv", [header, school])).fall).toBe(2020);
});

test("pupils of an export are in the grade they were in that fall", async () => {
  const rows = ["第一小学,一年级1班,2020级", "第一小学,二年级1班,2019级"].map(
    (row, place) => `甲${place},${row}`,
  );
  const sums = await sumsOf("学籍.csv", ["姓名,学校名称,班级,入学年份", ...rows], 2020);
  expect(sums.pupils).toEqual({ 1: 1, 2: 1 });
});
