/** The rows an import leaves out, as a workbook: each with its reason, and good for another import once mended. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aHost, type TestHost } from "../../../builders/aHost.ts";
import { anImport, aPlanForRosters, fixtureRoster, hewan } from "../../../builders/aRoster.ts";
import { kept, textsOf } from "../../../builders/writtenWorkbook.ts";

const lines = [
  "河湾区民办学校花名册",
  "学校名称,标识码,办学类型,乡镇,一年级,二年级,三年级,四年级,五年级,六年级",
  "第一小学,2141009001,小学,城关镇,40,41,42,43,44,45",
  "育英学校,3141009002,小学,城关镇,30,约300,32,33,34,35",
  "第一小学,2141009001,小学,城关镇,40,41,42,43,44,45",
  "合计,,,,110,82,116,119,122,125",
  "填表人：王某某,,,,,,,,,",
];

async function anImportOf(by: TestHost, content: readonly string[]) {
  const { key } = await aPlanForRosters(by);
  const path = join(by.folder, "名册.csv");
  writeFileSync(path, `${content.join("\r\n")}\r\n`);
  const roster = anImport(by, key, path);
  const reading = await roster.read();
  const { session } = roster.request;
  const leftOut = (ticks = {}) =>
    by.ask("roster.leftOut", { session, document: key, county: hewan.code, ticks });
  return { key, roster, reading, leftOut };
}

test("what is unticked or wrong stands under the file's own title and header, with why", async () => {
  const by = aHost();
  const { leftOut } = await anImportOf(by, lines);
  const written = await leftOut({ unticked: ["add !3"] });
  expect(written.fileName).toBe("名册（未导入的行）.xlsx");
  const [rows = []] = Object.values(await textsOf(kept(join(by.folder, "未导入.xlsx"), written)));
  expect(rows.map((row) => row.at(-1))).toEqual([
    "河湾区民办学校花名册",
    "未导入原因",
    "新增的学校，没有勾选。",
    "二年级 “约300”不是整数。",
    "“第一小学”的同一学段已在 A3 出现，这一行没有勾选。",
  ]);
  expect(rows[2]).toEqual([...(lines[2] ?? "").split(","), "新增的学校，没有勾选。"]);
  expect(JSON.stringify(rows)).not.toMatch(/合计|王某某/u);
});

test("imported as it is, it brings the same schools with the same ownership; its last column asks nothing", async () => {
  const by = aHost();
  const { key, leftOut } = await anImportOf(by, lines);
  const path = kept(join(by.folder, "未导入.xlsx"), await leftOut({ unticked: ["add !3"] }));
  const again = await anImport(by, key, path).read();
  expect(again.counts).toMatchObject({ schools: 3, added: 2 });
  expect(again.problems.map(({ code }) => code).toSorted()).toEqual(["not-integer", "school-doubled"]);
  expect(again.tables[0]?.columns.at(-1)).toMatchObject({ header: "未导入原因", reason: "ignored" });
});

test("after the import the same rows are left out as before it", async () => {
  const by = aHost();
  const { roster, leftOut } = await anImportOf(by, lines);
  const ticks = { unticked: ["add !3"] };
  const before = await textsOf(kept(join(by.folder, "先.xlsx"), await leftOut(ticks)));
  await roster.apply(ticks);
  expect(await textsOf(kept(join(by.folder, "后.xlsx"), await leftOut(ticks)))).toEqual(before);
});

test("changes that were not ticked are told together, by their columns", async () => {
  const by = aHost();
  const { key, roster } = await anImportOf(by, lines);
  const committed = await roster.apply();
  const id = committed.patch.find(({ table }) => table === "school")?.id ?? "";
  const next = lines.with(2, "第一小学,2141009001,小学,东街,50,41,42,43,44,45");
  const path = join(by.folder, "名册二.csv");
  writeFileSync(path, `${next.join("\n")}\n`);
  const second = anImport(by, key, path);
  await second.read();
  const written = await by.ask("roster.leftOut", {
    session: second.request.session,
    document: key,
    county: hewan.code,
    ticks: { unticked: [`cell ${id} town`, `cell ${id} enrollment.1`] },
  });
  const [rows = []] = Object.values(await textsOf(kept(join(by.folder, "未导入.xlsx"), written)));
  expect(rows[2]?.at(-1)).toBe("没有勾选：乡镇（街道）、一年级。");
});

test("a workbook with sheets, merged headers and headings keeps what its rows need", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, fixtureRoster("东陵县学校名册.xlsx"));
  const reading = await roster.read();
  const added = reading.differences.filter(({ kind }) => kind === "added");
  const unticked = added.map((one) => one.key);
  const { session } = roster.request;
  const written = await by.ask("roster.leftOut", {
    session,
    document: key,
    county: hewan.code,
    ticks: { unticked },
  });
  const again = await anImport(by, key, kept(join(by.folder, "未导入.xlsx"), written)).read();
  const brings = (lines_: typeof added) => lines_.map(({ school, brings: what }) => ({ school, what }));
  expect(brings(again.differences.filter(({ kind }) => kind === "added"))).toEqual(brings(added));
  const codes = (problems: typeof reading.problems) =>
    problems
      .filter(({ severity }) => severity === "error")
      .map(({ code, found }) => `${code} ${found ?? ""}`);
  expect(codes(again.problems)).toEqual(codes(reading.problems));
});
