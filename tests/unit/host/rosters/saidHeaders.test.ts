/** Header words the planner explained once are known in every other layout, before the dictionary and never for good. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aHost, type TestHost } from "../../../builders/aHost.ts";
import { anImport, aPlanForRosters } from "../../../builders/aRoster.ts";

const row = "第一小学,2141009001,公办,小学,40,41,42,43,44,45,19";
const before = "学校名称,标识码,办别,办学类型,一年级,二年级,三年级,四年级,五年级,六年级,";

/** A roster with one more column, under this header. */
function aRosterWith(by: TestHost, name: string, header: string, first = "学校名称") {
  const path = join(by.folder, name);
  writeFileSync(path, `${before.replace("学校名称", first)}${header}\n${row}\n`);
  return path;
}

async function says(
  by: TestHost,
  key: string,
  path: string,
  header: string,
  field: "teachers" | "seats.primary" | null,
) {
  const roster = anImport(by, key, path);
  const signature = (await roster.read()).tables[0]?.signature ?? "";
  await roster.read({ mappings: [{ signature, header, field }] });
  await roster.apply();
}

const columnOf = async (by: TestHost, key: string, path: string, header: string) =>
  (await anImport(by, key, path).read()).tables[0]?.columns.find((column) => column.header === header);

test("a word of one layout is known in another, and said to be hers", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  await says(by, key, aRosterWith(by, "甲.csv", "先生"), "先生", "teachers");
  const other = aRosterWith(by, "乙.csv", "先生", "校名");
  expect(await columnOf(by, key, other, "先生")).toMatchObject({ field: "teachers", remembered: true });
  expect(readFileSync(join(by.dataFolder, "rosterHeaders.json"), "utf8")).not.toContain("第一小学");
});

test("what is not needed in one layout is not needed in another", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  await says(by, key, aRosterWith(by, "甲.csv", "先生"), "先生", null);
  const other = aRosterWith(by, "乙.csv", "先生", "校名");
  expect(await columnOf(by, key, other, "先生")).toMatchObject({ field: null, reason: "not-needed" });
});

test("a word the dictionary knows, left out of one layout, comes in with the next", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  await says(by, key, aRosterWith(by, "甲.csv", "专任教师"), "专任教师", null);
  const other = aRosterWith(by, "乙.csv", "专任教师", "校名");
  expect(await columnOf(by, key, other, "专任教师")).toMatchObject({ field: "teachers" });
});

test("her word comes before the dictionary's; the layout's own memory before both", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const same = aRosterWith(by, "甲.csv", "专任教师");
  await says(by, key, same, "专任教师", "seats.primary");
  const other = aRosterWith(by, "乙.csv", "专任教师", "校名");
  expect(await columnOf(by, key, other, "专任教师")).toMatchObject({ field: "seats.primary" });
  await says(by, key, other, "专任教师", "teachers");
  expect(await columnOf(by, key, same, "专任教师")).toMatchObject({ field: "seats.primary" });
  expect(
    await columnOf(by, key, aRosterWith(by, "丙.csv", "专任教师", "单位名称"), "专任教师"),
  ).toMatchObject({
    field: "teachers",
  });
});

test("a word for the schools' names finds the table itself", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const strange = aRosterWith(by, "甲.csv", "备注", "学堂");
  const roster = anImport(by, key, strange);
  const header = { sheet: "", blocks: [{ first: 1, last: 1 }] };
  const signature = (await roster.read({ headers: [header] })).tables[0]?.signature ?? "";
  await roster.read({ headers: [header], mappings: [{ signature, header: "学堂", field: "name" }] });
  await roster.apply();
  const { tables, counts } = await anImport(by, key, aRosterWith(by, "乙.csv", "说明", "学堂")).read();
  expect(tables).toMatchObject([{ header: { first: 1, last: 1 }, known: false }]);
  expect(counts).toMatchObject({ schools: 1, unchanged: 1 });
});
