/** `import` from the terminal: its JSON, what it leaves in the document, and files made to hurt. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { runCommandLine } from "../../../electron/commandline/runCommandLine.ts";
import { aFolder } from "../../builders/aFolder.ts";
import { resourcesFolder } from "../../builders/aHost.ts";
import { fixtureRoster, hewanRoster } from "../../builders/aRoster.ts";
import { aWorkbookFile } from "../host/workbooks/aWorkbookFile.ts";
import { packedZeros } from "../host/workbooks/zipFile.ts";

const result = z.strictObject({
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      headerRows: z.array(z.int()),
      columns: z.array(z.strictObject({ header: z.string(), field: z.string().nullable() })),
      rows: z.int(),
    }),
  ),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  removed: z.int(),
  estimated: z.int(),
  skipped: z.int(),
  problems: z.array(
    z.strictObject({
      sheet: z.string(),
      cell: z.string(),
      code: z.string(),
      found: z.string().nullable(),
      expected: z.string().nullable(),
    }),
  ),
});
const refusal = z.object({ problem: z.looseObject({ code: z.string(), text: z.string() }) });

function aTerminal() {
  const folder = aFolder();
  const at = (name: string): string => join(folder, name);
  const run = (...words: string[]) =>
    runCommandLine(words, { dataFolder: at("data"), resourcesFolder, programVersion: "0.0.0-test" });
  return {
    at,
    run,
    imports: async (...words: string[]) => {
      const { exitCode, output, messages } = await run("import", ...words);
      expect(exitCode, messages).toBe(0);
      return result.parse(JSON.parse(output));
    },
    aPlan: async (code = "419901", name = "河湾区"): Promise<string> => {
      const path = at(`${name}.seatplan`);
      const years = ["--base-year", "2021", "--target-year", "2025"];
      expect((await run("new", path, "--county", code, "--name", name, ...years)).exitCode).toBe(0);
      return path;
    },
  };
}

test("a look at a roster needs no document", async () => {
  const { imports } = aTerminal();
  const { sheets, problems, ...counts } = await imports(hewanRoster, "--dry-run");
  expect(counts).toEqual({ added: 88, changed: 0, unchanged: 0, removed: 0, skipped: 0, estimated: 0 });
  expect(sheets).toMatchObject([{ name: "义务教育学校名册", headerRows: [3, 4], rows: 88 }]);
  expect(sheets[0]?.columns).toContainEqual({ header: "小学在校生数/一年级", field: "enrollment.1" });
  expect(sheets[0]?.columns).toContainEqual({ header: "备注", field: null });
  // Without a county there is no base year that the title could contradict.
  expect(problems.map(({ code }) => code)).not.toContain("other-year");
});

test("into a document it is one step, which undo takes back; a dry run writes nothing", async () => {
  const { imports, aPlan, run, at } = aTerminal();
  const plan = await aPlan();
  const into = ["--into", plan, "--county", "419901"];
  expect(await imports(hewanRoster, ...into, "--dry-run")).toMatchObject({ added: 88 });
  expect(await imports(hewanRoster, ...into)).toMatchObject({ added: 88, unchanged: 0 });
  expect(await imports(hewanRoster, ...into)).toMatchObject({ added: 0, changed: 0, unchanged: 88 });
  const journal: unknown = JSON.parse((await run("journal", plan)).output);
  expect(journal).toHaveLength(2);
  expect(readdirSync(at("data/backups"))).toHaveLength(1);
  expect((await run("undo", plan)).exitCode).toBe(0);
  expect(await imports(hewanRoster, ...into, "--dry-run")).toMatchObject({ added: 88 });
});

test("seats nobody gives are estimated from classes, counted, and told by a check", async () => {
  const { imports, aPlan, run, at } = aTerminal();
  const plan = await aPlan();
  const roster = at("名册.csv");
  const lines = [
    "学校名称,办别,办学类型,一年级,七年级,小学班级数,初中班级数,小学学位",
    "第一学校,公办,九年一贯制,40,50,1,2,",
    "第二小学,公办,小学,40,,2,,80",
    "第三小学,公办,小学,40,,,,",
  ];
  writeFileSync(roster, lines.join("\r\n"));
  const into = ["--into", plan, "--county", "419901"];
  expect(await imports(roster, ...into)).toMatchObject({ added: 3, estimated: 2 });
  expect(await imports(roster, ...into)).toMatchObject({ changed: 0, unchanged: 3, estimated: 0 });
  const found = z
    .array(z.looseObject({ code: z.string(), stage: z.string().optional(), text: z.string() }))
    .parse(JSON.parse((await run("check", plan)).output))
    .filter(({ code }) => code.startsWith("seats-"));
  expect(found.map(({ code, stage, text }) => `${code} ${stage}: ${text}`)).toEqual([
    "seats-missing primary: 第三小学（小学）有 40 名学生，没有学位数。",
    "seats-estimated primary: 第一学校（小学）学位 45 个为估算（1 个班 × 45 人）。",
    "seats-estimated junior: 第一学校（初中）学位 100 个为估算（2 个班 × 50 人）。",
  ]);
});

test("one sheet of several is imported when it is named", async () => {
  const { imports, run } = aTerminal();
  const roster = fixtureRoster("东陵县学校名册.xlsx");
  expect(await imports(roster, "--dry-run")).toMatchObject({ added: 138 });
  expect(await imports(roster, "--sheet", "民办学校花名册", "--dry-run")).toMatchObject({
    sheets: [{ name: "民办学校花名册", rows: 17 }],
    added: 17,
  });
  const { exitCode, output } = await run("import", roster, "--sheet", "没有这张", "--dry-run");
  expect(exitCode).toBe(1);
  expect(JSON.parse(output)).toMatchObject({ problem: { code: "bad-value", path: "--sheet" } });
});

test("without --dry-run the document and the county must be named", async () => {
  const { run, aPlan } = aTerminal();
  const plan = await aPlan();
  expect((await run("import", hewanRoster)).exitCode).toBe(2);
  expect((await run("import", hewanRoster, "--into", plan)).exitCode).toBe(2);
  expect((await run("import", hewanRoster, "--county", "419901")).exitCode).toBe(2);
  expect((await run("import", "--dry-run")).exitCode).toBe(2);
  const wrong = await run("import", hewanRoster, "--into", plan, "--county", "419999");
  expect(wrong.exitCode).toBe(1);
  expect(JSON.parse(wrong.output)).toMatchObject({ problem: { code: "record-missing", id: "419999" } });
});

test("a file that is not there, and a document that is not, are refused with a reason", async () => {
  const { run, at, aPlan } = aTerminal();
  const plan = await aPlan();
  const gone = await run("import", at("没有.xlsx"), "--into", plan, "--county", "419901");
  expect(gone.exitCode).toBe(1);
  expect(JSON.parse(gone.output)).toMatchObject({ problem: { code: "document-missing", path: "没有.xlsx" } });
  const noPlan = await run("import", hewanRoster, "--into", at("没有.seatplan"), "--county", "419901");
  expect(noPlan.exitCode).toBe(1);
});

/** As long as an outside check waits. */
const longestMs = 15_000;
const hostile = join(import.meta.dirname, "..", "..", "fixtures", "hostile");

/** Answered in time, with an import or a reason; the program that asked is still there to say so. */
async function expectAnswer(path: string): Promise<z.output<typeof refusal> | z.output<typeof result>> {
  const { run } = aTerminal();
  const { exitCode, output } = await run("import", path, "--dry-run");
  expect([0, 1]).toContain(exitCode);
  const json: unknown = JSON.parse(output);
  return exitCode === 0 ? result.parse(json) : refusal.parse(json);
}

test.each(readdirSync(hostile))(
  "%s is answered",
  async (name) => {
    await expectAnswer(join(hostile, name));
  },
  longestMs,
);

test(
  "a zip bomb is refused",
  async () => {
    const path = join(aFolder(), "名册.xlsx");
    const name = "xl/worksheets/sheet1.xml";
    const entries = [{ name, content: "", packed: packedZeros(2000) }];
    writeFileSync(path, aWorkbookFile({ parts: { [name]: null }, entries }));
    expect(await expectAnswer(path)).toMatchObject({ problem: { path: "名册.xlsx" } });
  },
  longestMs,
);
