/**
 * Workbooks made by the dozen over many layouts, with every kind of mess: no sum may come in as a school, no school may
 * be lost, and no number may be wrong without a problem at its cell. A failing run lists every wrong cell.
 */
import { describe, expect, test } from "vitest";
import { emptyPlan, type MutablePlan } from "../../shared/model/plan.ts";
import { stages } from "../../shared/model/stage.ts";
import type { RosterProblem } from "../../shared/roster/problem.ts";
import { previewRoster, type RosterPreview } from "../../shared/roster/previewRoster.ts";
import { defaultRules } from "../builders/rules.ts";
import { numberOf, textOf } from "../../shared/roster/rosterRow.ts";
import { readOrThrow } from "../unit/host/workbooks/reading.ts";
import { layouts, type Layout } from "./generate/data.ts";
import { drawRoster, type DrawnRoster } from "./generate/drawRoster.ts";
import { textBytes, xlsxBytes } from "./generate/writeFile.ts";
import { dictionary } from "./support/dictionary.ts";
import { wrongCells } from "./support/expectSchools.ts";

const seedsPerLayout = 8;
const workbooks = layouts.flatMap((layout, n) =>
  Array.from({ length: seedsPerLayout }, (_, i) => [layout.name, n * 100 + i, layout] as const),
);

async function previewOf(layout: Layout, drawn: DrawnRoster): Promise<RosterPreview> {
  const [sheet] = drawn.sheets;
  const bytes = layout.kind === "text" && sheet !== undefined ? textBytes(sheet) : xlsxBytes(drawn.sheets);
  const plan: MutablePlan = emptyPlan();
  const { code, name, schooling } = drawn.county;
  const county = { id: code, name, schooling, baseYear: 2021 };
  return previewRoster(await readOrThrow(bytes), { plan, county, rules: defaultRules, dictionary });
}

test("there are at least forty workbooks over ten layouts", () => {
  expect(layouts.length).toBeGreaterThanOrEqual(10);
  expect(workbooks.length).toBeGreaterThanOrEqual(40);
});

describe.each(workbooks)("%s, seed %i", (_name, seed, layout) => {
  test("yields its schools and nothing else", async () => {
    const drawn = drawRoster(layout, seed);
    const { rows, differences, problems } = await previewOf(layout, drawn);
    const keyOf = layout.columns.some(([, field]) => field === "code")
      ? ({ code }: { readonly code: unknown }) => code
      : ({ name }: { readonly name: unknown }) => name;
    expect(wrongCells(rows, drawn.truths, keyOf, drawn.county.schooling)).toEqual([]);
    expect(differences.added).toHaveLength(drawn.truths.length);
    expect(estimatesIn(differences).sort()).toEqual([...drawn.estimates].sort());

    const fields = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
    expect(drawn.fields.filter((field) => !fields.has(field))).toEqual([]);
    expect(silent(drawn.badCells, problems, "error")).toEqual([]);
    expect(needless(drawn, problems)).toEqual([]);
    expect(silent(drawn.wrongSums, problems, "warning")).toEqual([]);
    expect(JSON.stringify({ rows, problems })).not.toMatch(/王建国|李红梅|张志强|6012345/u);
  });
});

/** Seats made up for want of a figure, as the generator says them. */
const estimatesIn = ({ added }: RosterPreview["differences"]): string[] =>
  added.flatMap(({ row: { cells } }) =>
    stages
      .filter((stage) => cells[`seats.${stage}`]?.estimate !== undefined)
      .map((stage) => `${textOf(cells, "name")} ${stage} ${numberOf(cells, `seats.${stage}`)}`),
  );

/** The cells that should have been complained about and were not. */
const silent = (
  cells: DrawnRoster["badCells"],
  problems: RosterPreview["problems"],
  severity: "error" | "warning",
): unknown[] =>
  cells.filter(
    ({ sheet, cell }) =>
      !problems.some(
        (problem) => isOn(problem.sheet, sheet) && problem.cell === cell && problem.severity === severity,
      ),
  );

/** What is worth knowing of a good file; a spoilt cell is also missed by the sums it is in. */
const usual = new Set<RosterProblem["code"]>([
  "column-unmapped",
  "approved-size",
  "scale-applied",
  "grade-jump",
  "hidden-sheet",
  "hidden-rows",
  "sum-unchecked",
  "rows-joined",
  "joined-values-differ",
  "classes-not-by-stage",
]);

/** Complaints about a file that deserves none: a planner who sees many of them reads none. */
const needless = (
  { badCells, wrongSums }: DrawnRoster,
  problems: RosterPreview["problems"],
): RosterProblem[] =>
  problems.filter(
    ({ sheet, cell, code }) =>
      badCells.length === 0 &&
      !usual.has(code) &&
      !wrongSums.some((wrong) => isOn(sheet, wrong.sheet) && wrong.cell === cell),
  );

/** A text file has one sheet, whose name is not in the file. */
const isOn = (found: string, written: string): boolean => found === written || found === "";
