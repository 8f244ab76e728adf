/**
 * Workbooks made by the dozen over many layouts, with every kind of mess: no sum may come in as a school, no school may
 * be lost, and no number may be wrong without a problem at its cell. A failing run lists every wrong cell.
 * Five of each layout, sixty in a full run.
 */
import { describe, expect, test } from "vitest";
import { emptyPlan, type MutablePlan } from "../../shared/model/plan.ts";
import { previewRoster, type RosterPreview } from "../../shared/roster/previewRoster.ts";
import { defaultRules } from "../builders/rules.ts";
import { readOrThrow } from "../unit/host/workbooks/reading.ts";
import { layouts, type Layout } from "./generate/data.ts";
import { drawRoster, type DrawnRoster } from "./generate/drawRoster.ts";
import { bytesOf } from "./generate/fileOf.ts";
import { estimatesIn, needlessProblems, silentCells } from "./support/complaints.ts";
import { dictionary } from "./support/dictionary.ts";
import { wrongCells } from "./support/expectSchools.ts";
import { measured, together } from "./support/measure.ts";

const seedsPerLayout = process.env["SEAT_BALANCE_SOAK"] === "full" ? 60 : 5;

async function previewOf(layout: Layout, drawn: DrawnRoster): Promise<RosterPreview> {
  const plan: MutablePlan = emptyPlan();
  const { code, name, schooling } = drawn.county;
  const county = { id: code, name, schooling, baseYear: 2021 };
  return previewRoster(await readOrThrow(bytesOf(layout, drawn)), {
    plan,
    county,
    rules: defaultRules,
    dictionary,
  });
}

interface Workbook {
  readonly layout: Layout;
  readonly seed: number;
  readonly drawn: DrawnRoster;
  readonly preview: RosterPreview;
}

async function aWorkbook(layout: Layout, seed: number): Promise<Workbook> {
  const drawn = drawRoster(layout, seed);
  return { layout, seed, drawn, preview: await previewOf(layout, drawn) };
}

// Read before the tests are named, so that their names can say what was measured.
const workbooks: Workbook[] = [];
for (const [n, layout] of layouts.entries()) {
  for (let i = 0; i < seedsPerLayout; i += 1) workbooks.push(await aWorkbook(layout, n * 1_000 + i));
}
const all = together(workbooks.map(({ drawn, preview }) => measured(drawn, preview)));
const percent = (found: number, of: number): string => `${((100 * found) / of).toFixed(2)} %`;
const columnsFound = all.columns - all.wrongColumns.length;

describe(`${workbooks.length} workbooks over ${layouts.length} layouts, ${all.cells} cells`, () => {
  test("are as many as they should be", () => {
    expect(layouts.length).toBeGreaterThanOrEqual(24);
    expect(workbooks.length).toBeGreaterThanOrEqual(150);
    expect(all.cells).toBeGreaterThanOrEqual(50_000);
  });

  test(`header rows found: ${percent(all.headersFound, all.headers)}`, () => {
    expect(all.headersFound / all.headers).toBeGreaterThanOrEqual(0.97);
  });

  test(`columns understood the first time: ${percent(columnsFound, all.columns)}`, () => {
    expect(columnsFound / all.columns, all.wrongColumns.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  test("no sum or footer comes in, no school is lost, no number is wrong in silence", () => {
    const { strangers, lost, silentlyWrong } = all;
    expect({ strangers, lost, silentlyWrong }).toEqual({ strangers: [], lost: [], silentlyWrong: [] });
  });
});

const understood = workbooks.filter(({ layout }) => !layout.asks);

describe.each(understood.map((workbook) => [workbook.layout.name, workbook.seed, workbook] as const))(
  "%s, seed %i",
  (_name, _seed, { layout, drawn, preview }) => {
    test("yields its schools and nothing else", () => {
      const { rows, differences, problems } = preview;
      const keyOf = layout.columns.some(([, field]) => field === "code")
        ? ({ code }: { readonly code: unknown }) => code
        : ({ name }: { readonly name: unknown }) => name;
      const beside = new Set(differences.beside.map(({ key }) => key));
      const schools = rows.filter(({ key }) => !beside.has(key));
      expect(wrongCells(schools, drawn.truths, keyOf, drawn.county.schooling)).toEqual([]);
      expect(differences.added).toHaveLength(drawn.truths.length);
      expect(differences.beside.map(({ cells }) => cells.name?.value)).toEqual(drawn.others);
      expect(estimatesIn(differences).sort()).toEqual([...drawn.estimates].sort());

      const fields = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
      expect(drawn.fields.filter((field) => !fields.has(field))).toEqual([]);
      expect(silentCells(drawn.badCells, problems, "error")).toEqual([]);
      expect(needlessProblems(drawn, problems)).toEqual([]);
      expect(silentCells(drawn.wrongSums, problems, "warning")).toEqual([]);
      expect(JSON.stringify({ rows, problems })).not.toMatch(/王建国|李红梅|张志强|6012345/u);
    });
  },
);
