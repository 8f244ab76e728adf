/** Importing a roster through the host: read, chosen, corrected, ticked, applied after a backup, stopped, taken back. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aHost } from "../../builders/aHost.ts";
import { anImport, aPlanForRosters, hewan, hewanRoster } from "../../builders/aRoster.ts";
import { dump } from "../../builders/dump.ts";

const small = [
  "学校名称,标识码,办别,办学类型,乡镇,一年级,二年级,三年级,四年级,五年级,六年级,小学学位",
  "第一小学,2141009001,公办,小学,城关镇,40,41,42,43,44,45,270",
  "育英学校,3141009002,民办,小学,城关镇,30,约300,32,33,34,35,225",
];

const keep = (path: string, lines: readonly string[]): string => {
  writeFileSync(path, `${lines.join("\r\n")}\r\n`);
  return path;
};

const schoolsOf = async (by: ReturnType<typeof aHost>, document: string) =>
  (await by.ask("documents.contents", { document })).rows.school;

test("a county's roster becomes its plan in one step, after a backup", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, hewanRoster);
  const reading = await roster.read();
  expect(reading).toMatchObject({
    fileName: "河湾区学校名册.xlsx",
    counts: { schools: 88, added: 88, changed: 0, unchanged: 0 },
    tables: [{ header: { first: 3, last: 4 }, known: false }],
  });
  const committed = await roster.apply();
  expect(committed.label).toContain("新增 88 所");
  expect(await schoolsOf(by, key)).toHaveLength(88);
  expect(await by.ask("backups.list", {})).toMatchObject([{ reason: "import" }]);
});

test("the same file again differs in nothing; its layout is known by then", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const first = anImport(by, key, hewanRoster);
  await first.read();
  await first.apply();
  const again = await anImport(by, key, hewanRoster).read();
  expect(again.differences).toEqual([]);
  expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: 88 });
  expect(again.tables).toMatchObject([{ known: true }]);
  const kept = readFileSync(join(by.dataFolder, "rosterLayouts.json"), "utf8");
  expect(kept).not.toContain("小学校");
  expect(kept).not.toMatch(/\d{10}/u);
});

test("a bad cell comes in as a draft; corrected, it comes in as a number", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, keep(join(by.folder, "名册.csv"), small));
  const reading = await roster.read();
  expect(reading.problems).toContainEqual(
    expect.objectContaining({ code: "not-integer", cell: "G3", found: "约300" }),
  );
  expect(reading.differences[1]?.brings).toMatchObject({ drafts: 1 });
  const corrected = await roster.read({ corrections: [{ sheet: "", cell: "G3", text: "31" }] });
  expect(corrected.problems.filter(({ cell }) => cell === "G3")).toEqual([]);
  await roster.apply();
  expect((await schoolsOf(by, key))[1]?.enrollment).toMatchObject({ 1: 30, 2: 31 });
});

test("uncorrected, the typed text stays with the school, to be mended later", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, keep(join(by.folder, "名册.csv"), small));
  await roster.read();
  await roster.apply();
  const { rows } = await by.ask("documents.contents", { document: key });
  expect(rows.draft).toMatchObject([{ field: "enrollment.2", text: "约300", reason: "not-integer" }]);
});

test("only what is ticked comes in; a school that is missing goes only when that is ticked", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, keep(join(by.folder, "名册.csv"), small));
  await roster.read();
  await roster.apply();
  const changed = [small[0] ?? "", "第一小学,2141009001,公办,小学,城关镇,50,51,42,43,44,45,270"];
  const next = anImport(by, key, keep(join(by.folder, "新名册.csv"), changed));
  const { differences } = await next.read();
  expect(differences.map(({ kind, change }) => change?.field ?? kind)).toEqual([
    "enrollment.1",
    "enrollment.2",
    "missing",
  ]);
  const [first, , gone] = differences.map((difference) => difference.key);
  await next.apply({ unticked: [first ?? ""] });
  const [school, other] = await schoolsOf(by, key);
  expect(school?.enrollment).toMatchObject({ 1: 40, 2: 51 });
  expect(other?.name).toBe("育英学校");
  await next.read();
  await next.apply({ ticked: [gone ?? ""] });
  expect((await schoolsOf(by, key)).map(({ name }) => name)).toEqual(["第一小学"]);
});

test("a school under another name and code is the same one only when the planner says so", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const first = anImport(by, key, keep(join(by.folder, "名册.csv"), small));
  await first.read();
  await first.apply();
  const renamed = small.map((line) => line.replace("育英学校,3141009002", "育英实验学校,3141009777"));
  const roster = anImport(by, key, keep(join(by.folder, "改名.csv"), renamed));
  const [added, missing] = (await roster.read()).differences;
  expect([added, missing]).toMatchObject([
    { kind: "added", school: "育英实验学校" },
    { kind: "missing", school: "育英学校" },
  ]);
  const link = { row: added?.row ?? "", school: missing?.schoolId ?? null };
  const linked = await roster.read({ links: [link] });
  expect(linked.differences).toMatchObject([
    { kind: "changed", change: { field: "name", from: "育英学校", to: "育英实验学校" } },
    { kind: "changed", change: { field: "code" } },
  ]);
  // She keeps name and code; that the two are one school is remembered in the same step.
  const { label } = await roster.apply({ unticked: linked.differences.map((line) => line.key) });
  expect(label).toContain("记住校名 1 个");
  expect((await schoolsOf(by, key))[1]).toMatchObject({ name: "育英学校", formerNames: "育英实验学校" });
  const nextYear = keep(
    join(by.folder, "次年.csv"),
    renamed.map((line) => line.replace(",3141009777", ",")),
  );
  expect((await anImport(by, key, nextYear).read()).differences).toEqual([]);
  await by.ask("plan.undo", { document: key });
  expect((await schoolsOf(by, key))[1]?.formerNames).toBeUndefined();
});

test("undone, the document is as it was", async () => {
  const by = aHost();
  const { key, path } = await aPlanForRosters(by);
  const before = dump(path);
  const roster = anImport(by, key, hewanRoster);
  await roster.read();
  await roster.apply();
  expect(dump(path)).not.toBe(before);
  await by.ask("plan.undo", { document: key });
  expect(dump(path)).toBe(before);
});

test("what was compared with an older state of the plan is refused, and nothing is written", async () => {
  const by = aHost();
  const { key, path } = await aPlanForRosters(by);
  const roster = anImport(by, key, hewanRoster);
  const { revision } = await roster.read();
  await by.ask("plan.run", {
    document: key,
    command: "add-school",
    input: { county: hewan.code, name: "新" },
  });
  const before = dump(path);
  const refusal = await by.refusal("roster.apply", {
    session: roster.request.session,
    document: key,
    county: hewan.code,
    ticks: {},
    revision,
  });
  expect(refusal).toMatchObject({ code: "document-moved-on" });
  expect(dump(path)).toBe(before);
});

test("nothing ticked changes nothing and takes no backup", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, hewanRoster);
  const { differences } = await roster.read();
  const committed = await roster.apply({ unticked: differences.map((difference) => difference.key) });
  expect(committed.patch).toEqual([]);
  expect(await by.ask("backups.list", {})).toEqual([]);
});

test("reading can be stopped; the session is over then", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const { request } = anImport(by, key, hewanRoster);
  const reading = by.refusal("roster.read", request);
  await by.ask("roster.cancel", { session: request.session });
  expect(await reading).toMatchObject({ code: "workbook-cancelled" });
  expect(await by.refusal("roster.sheet", { session: request.session, sheet: "" })).toMatchObject({
    code: "token-unknown",
  });
});

test("what was made ready for an import is used by its first file, and goes with an import that never has one", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, keep(join(by.folder, "名册.csv"), small));
  await by.ask("roster.prepare", { session: roster.request.session });
  await by.ask("roster.prepare", { session: "另一个" });
  expect((await roster.read()).counts.schools).toBe(2);
  await by.ask("roster.cancel", { session: "另一个" });
  await by.host.close();
});

test("sessions that were never ended are forgotten once there are many", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const { request } = anImport(by, key, keep(join(by.folder, "名册.csv"), small));
  for (const session of ["1", "2", "3", "4", "5"]) await by.ask("roster.read", { ...request, session });
  expect(await by.refusal("roster.sheet", { session: "1", sheet: "" })).toMatchObject({
    code: "token-unknown",
  });
  expect(await by.ask("roster.sheet", { session: "2", sheet: "" })).toMatchObject({ hiddenRows: [] });
});

test("a file saved again is read again once the session has ended", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const path = keep(join(by.folder, "名册.csv"), small);
  const roster = anImport(by, key, path);
  expect((await roster.read()).counts.schools).toBe(2);
  keep(path, small.slice(0, 2));
  await by.ask("roster.cancel", { session: roster.request.session });
  expect((await roster.read()).counts.schools).toBe(1);
});

test("a sheet is shown as it stands in the file", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, hewanRoster);
  const { sheets } = await roster.read();
  const name = sheets[0]?.name ?? "";
  expect(sheets).toMatchObject([{ lastRow: 96, hidden: false }]);
  const { cells } = await by.ask("roster.sheet", { session: roster.request.session, sheet: name });
  expect(cells).toContainEqual(expect.objectContaining({ row: 5, column: 3, text: "河湾区实验小学" }));
  expect(await by.refusal("roster.sheet", { session: roster.request.session, sheet: "没有" })).toMatchObject({
    code: "bad-input",
    path: "sheet",
  });
});

test.each([
  ["a roster", hewanRoster],
  ["a file that is none", join(import.meta.dirname, "..", "..", "fixtures", "hostile", "trunc.xlsx")],
])("a copy made for reading is gone once it is read: %s", async (_, from) => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const copy = join(by.folder, "上传的名册.xlsx");
  copyFileSync(from, copy);
  const { request } = anImport(by, key, from);
  await by.host.call("roster.read", { ...request, files: [by.host.tokenForCopy(copy)] });
  expect(existsSync(copy)).toBe(false);
});

test("a file the planner keeps is still there", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const own = join(by.folder, "名册.csv");
  await anImport(by, key, keep(own, small)).read();
  expect(existsSync(own)).toBe(true);
});

test("a county the plan does not have, and a plan that is only read, are refused", async () => {
  const by = aHost();
  const { key, path } = await aPlanForRosters(by);
  const { request } = anImport(by, key, hewanRoster);
  expect(await by.refusal("roster.read", { ...request, county: "419999" })).toMatchObject({
    code: "record-missing",
    table: "county",
  });
  const other = aHost({ person: "李强", folder: by.folder });
  const { key: theirs } = await other.ask("documents.open", { file: other.host.tokenFor(path) });
  const reader = anImport(other, theirs, hewanRoster);
  const { revision } = await reader.read();
  const { session } = reader.request;
  expect(
    await other.refusal("roster.apply", {
      session,
      document: theirs,
      county: hewan.code,
      ticks: {},
      revision,
    }),
  ).toMatchObject({ code: "document-read-only" });
});

test("sheets, headers and rows named like properties of every object are texts like any other", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const strange = [`${small[0] ?? ""},__proto__`, `${small[1] ?? ""},constructor`];
  const roster = anImport(by, key, keep(join(by.folder, "名册.csv"), strange));
  const [table] = (await roster.read()).tables;
  expect(table?.columns.at(-1)).toMatchObject({
    header: "__proto__",
    field: null,
    examples: ["constructor"],
  });
  const mapped = await roster.read({
    mappings: [{ signature: table?.signature ?? "", header: "__proto__", field: "organizer" }],
  });
  expect(mapped.tables[0]?.columns.at(-1)).toMatchObject({ field: "organizer" });
  await roster.apply();
  expect((await schoolsOf(by, key))[0]?.organizer).toBe("constructor");
  const again = await anImport(by, key, join(by.folder, "名册.csv")).read();
  expect(again.tables).toMatchObject([{ known: true }]);
  expect(again.differences).toEqual([]);
});
