/**
 * The pupil export of a county, one made-up child a row, in every kind of file: its counts are the plan's. It ends in the
 * middle of its last school, and takes nothing away from the grades it does not hold.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as spreadsheets from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../electron/host/workbooks/readWorkbook.ts";
import { emptyPlan } from "../../shared/model/plan.ts";
import { grades } from "../../shared/model/stage.ts";
import { numberOf, textOf, type RosterRow } from "../../shared/roster/rows/rosterRow.ts";
import { rosterSentence } from "../../shared/roster/problems/rosterSentence.ts";
import { aFolder } from "../builders/aFolder.ts";
import { fixtureRoster } from "../builders/aRoster.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { gb18030 } from "./generate/writeText.ts";
import { countedPreview, type CountedPreview } from "./support/countedPreview.ts";

const city = planFromFile("city-anhe/plan.json");
const original = fixtureRoster("学籍导出-学生名册.xlsx");
/** Its rows end with pupils of its 四年级. */
const lastSchool = "2141001009";

const workbook = spreadsheets.read(readFileSync(original), { type: "buffer" });
const asText = (): string => spreadsheets.utils.sheet_to_csv(Object.values(workbook.Sheets)[0] ?? {});
function saved(bookType: "biff8" | "ods"): Buffer {
  const bytes: unknown = spreadsheets.write(workbook, { bookType, type: "buffer" });
  if (!(bytes instanceof Uint8Array)) throw new Error("no bytes");
  return Buffer.from(bytes);
}

const kinds: readonly (readonly [name: string, bytes: () => Buffer])[] = [
  ["学生名册.xlsx", () => readFileSync(original)],
  ["学生名册.csv in GB18030", () => gb18030(asText())],
  ["学生名册.csv in UTF-8", () => Buffer.from(`\uFEFF${asText()}`)],
  ["学生名册.xls", () => saved("biff8")],
  ["学生名册.ods", () => saved("ods")],
];

async function previewOf(name: string, bytes: Buffer, plan = city): Promise<CountedPreview> {
  const file = join(aFolder(), name);
  writeFileSync(file, bytes);
  const read = await readWorkbook(file);
  const county = city.county.get("419901");
  if (!read.ok || county === undefined) throw new Error(`not read: ${JSON.stringify(read)}`);
  return countedPreview(read.value, county, plan);
}

/** What the plan has of the grades the row says. */
function planned({ cells }: RosterRow): readonly (number | undefined)[] {
  const school = [...city.school.values()].find(({ code }) => code === textOf(cells, "code"));
  return grades.map((grade) =>
    cells[`enrollment.${grade}`] === undefined ? undefined : school?.enrollment[grade],
  );
}

const said = ({ cells }: RosterRow): readonly (number | undefined)[] =>
  grades.map((grade) => numberOf(cells, `enrollment.${grade}`) ?? undefined);

describe.each(kinds)("%s", (name, bytes) => {
  test("counts what the plan has, and says who is not in it", async () => {
    const { preview, counted } = await previewOf(name, bytes());
    const [last, ...others] = preview.rows.toReversed();
    expect(others).toHaveLength(8);
    for (const row of others) expect(said(row)).toEqual(planned(row));
    if (last === undefined) throw new Error("no schools");
    expect(textOf(last.cells, "code")).toBe(lastSchool);
    expect(said(last).slice(0, 4)).toEqual([100, 122, 95, 78]);
    expect(counted.pupils?.count).toMatchObject({ rows: 3000, counted: 3000 });
    expect(preview.problems.map(({ code }) => code)).toEqual(["pupils-grade-absent", "pupils-counted"]);
  });
});

test("a school that ends with the file keeps its other grades, and no other school is taken away", async () => {
  const { preview } = await previewOf("学生名册.xlsx", readFileSync(original));
  const { added, changed, missing } = preview.differences;
  expect(added).toEqual([]);
  const counts = changed.flatMap(({ name, cells }) =>
    cells.map(({ from, to }) => [name, to.field, from, to.value] as const),
  );
  expect(counts.filter(([, field]) => field.startsWith("enrollment."))).toEqual([
    ["河湾区新建小学", "enrollment.4", 117, 78],
  ]);
  expect(counts.filter(([, , , to]) => to === null)).toEqual([]);
  // Listed, and ticked by the planner alone.
  expect(missing).toHaveLength(79);
  expect(preview.problems.map((problem) => rosterSentence(problem).text)).toEqual([
    "文件中该校没有五年级、六年级的学生，方案中这些年级的人数没有改动。",
    "逐人学籍表 3,000 行，计入 9 所学校 3,000 名学生，按学校和年级统计；姓名、证件号等没有读取。",
  ]);
});

test("a plan without schools gets those of the export, whose 办别 has still to be said", async () => {
  const { preview } = await previewOf("学生名册.xlsx", readFileSync(original), emptyPlan());
  expect(preview.differences.added).toHaveLength(9);
  expect(preview.problems.map(({ code }) => code)).toContain("ownership-unknown");
});
