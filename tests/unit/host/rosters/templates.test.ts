/** Templates: what the program writes, the import reads back without a question and without a difference. */
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openPromise } from "yauzl";
import { aHost } from "../../../builders/aHost.ts";
import { anImport, aPlanForRosters, cityRosters, hewan } from "../../../builders/aRoster.ts";
import { kept, textsOf } from "../../../builders/writtenWorkbook.ts";

test.each(cityRosters)("the template filled with %s says nothing new", async (roster) => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const first = anImport(by, key, roster);
  const { differences } = await first.read();
  // Of the file of another county too, whose rows say so.
  await first.apply({
    ticked: differences.filter(({ kind }) => kind === "elsewhere").map((line) => line.key),
  });
  const schools = (await by.ask("documents.contents", { document: key })).rows.school.length;
  const of = { document: key, county: hewan.code };
  const path = kept(join(by.folder, "模板.xlsx"), await by.ask("roster.template", { of }));
  const again = await anImport(by, key, path).read();
  expect(again.counts.schools).toBe(schools);
  expect(again.differences).toEqual([]);
  expect(again.tables).toHaveLength(1);
  expect(again.tables[0]?.columns.filter(({ field }) => field === null)).toEqual([]);
});

test("the template of the sample, with its drafts and estimates, says nothing new", async () => {
  const by = aHost();
  const { key } = await by.ask("documents.openSample", {});
  const county = (await by.ask("documents.contents", { document: key })).rows.county[0]?.id ?? "";
  const written = await by.ask("roster.template", { of: { document: key, county } });
  expect(written.fileName).toBe("东陵县学校名册（2021年）.xlsx");
  const again = await anImport(by, key, kept(join(by.folder, "模板.xlsx"), written), county).read();
  expect(again.differences).toEqual([]);
});

test("an empty template, filled in by hand, comes in whole", async () => {
  const by = aHost();
  const path = kept(join(by.folder, "模板.xlsx"), await by.ask("roster.template", {}));
  const sheets = await textsOf(path);
  expect(Object.keys(sheets)).toEqual(["学校名册", "填写说明"]);
  expect(sheets["学校名册"]?.[0]?.slice(0, 6)).toEqual([
    "标识码",
    "学校名称",
    "乡镇（街道）",
    "片区",
    "办别",
    "办学类型",
  ]);
  const { key } = await aPlanForRosters(by);
  const reading = await anImport(by, key, path).read();
  expect(reading.problems.map(({ code }) => code)).toEqual(["no-schools", "no-table"]);
});

test("lists stand on real rows only, each range once", async () => {
  const by = aHost();
  const path = kept(join(by.folder, "模板.xlsx"), await by.ask("roster.template", {}));
  const ranges = [...(await sheetMarkup(path)).matchAll(/sqref="([^"]+)"/gu)].map(([, range]) => range);
  expect(ranges).toEqual(["E2:E201", "F2:F201", "G2:G201"]);
});

async function sheetMarkup(path: string): Promise<string> {
  const archive = await openPromise(path);
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName === "xl/worksheets/sheet1.xml")
      return (await buffer(await archive.openReadStreamPromise(entry))).toString();
  }
  throw new Error("the workbook has no first sheet");
}
