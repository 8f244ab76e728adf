/**
 * The rows of a file that an import leaves out, wholly or in some cells, each with why: what the planner did not tick, and
 * what was found to be wrong. The window counts them by this, the host writes them by it.
 */
import type { RosterDifference, RosterReading } from "../../contract/roster.ts";
import { tickedBy, type RosterTicks } from "../../contract/rosterChoices.ts";
import type { RosterProblem, RosterProblemCode } from "../problems/problem.ts";
import { rosterLabel } from "../columns/rosterFields.ts";
import { rosterSentence } from "../problems/rosterSentence.ts";

export interface LeftOutRow {
  readonly sheet: string;
  readonly row: number;
  readonly reasons: readonly string[];
}

type Told = Pick<RosterReading, "sheets" | "tables" | "differences" | "problems">;

/** As they stand in the file. */
export function leftOutRows(
  { sheets, tables, differences, problems }: Told,
  ticks: RosterTicks,
): LeftOutRow[] {
  const reasons = new Reasons();
  const byRow = Map.groupBy(problems, (problem) => keyOf(problem.sheet, rowIn(problem.cell)));
  const isTicked = tickedBy(ticks);
  const unticked = differences.filter((difference) => !isTicked(difference));
  for (const difference of unticked) tellRow(reasons, difference, byRow);
  tellCells(reasons, unticked);
  const schools = new Set(
    tables.flatMap(({ sheet, schoolRows }) => schoolRows.map((row) => keyOf(sheet, row))),
  );
  // Where no column says it, it is told at the first school for all of them.
  const withOwnership = new Set(
    tables
      .filter(({ columns }) => columns.some(({ field }) => field === "ownership"))
      .map(({ sheet }) => sheet),
  );
  for (const problem of problems) {
    const row = rowIn(problem.cell);
    const isWrong = problem.severity === "error" && schools.has(keyOf(problem.sheet, row));
    const isOfAll = problem.code === "ownership-unknown" && !withOwnership.has(problem.sheet);
    if (notTaken.has(problem.code) || (isWrong && !isOfAll && !toldByTicks.has(problem.code)))
      reasons.add(problem.sheet, row, rosterSentence(problem).text);
  }
  const orderOf = new Map(sheets.map(({ name }, i) => [name, i]));
  const at = ({ sheet }: LeftOutRow): number => orderOf.get(sheet) ?? 0;
  return reasons.rows().sort((a, b) => at(a) - at(b) || a.row - b.row);
}

/** Rows that are no school as they stand. */
const notTaken = new Set<RosterProblemCode>([
  "row-without-name",
  "row-doubtful",
  "row-of-example",
  "row-not-understood",
]);
/** Whether such a row comes in, its tick says. */
const toldByTicks = new Set<RosterProblemCode>(["school-doubled", "other-county", "not-compulsory"]);

const keyOf = (sheet: string, row: number): string => `${sheet}!${row}`;
const rowIn = (cell: string): number => Number(/\d+$/u.exec(cell)?.[0] ?? 0);

class Reasons {
  readonly #rows = new Map<
    string,
    { readonly sheet: string; readonly row: number; readonly own: Set<string> }
  >();

  add(sheet: string, row: number, reason: string): void {
    const key = keyOf(sheet, row);
    const found = this.#rows.get(key) ?? { sheet, row, own: new Set() };
    this.#rows.set(key, found);
    found.own.add(reason);
  }

  rows(): LeftOutRow[] {
    return [...this.#rows.values()].map(({ sheet, row, own }) => ({ sheet, row, reasons: [...own] }));
  }
}

const untickedWords: Readonly<Partial<Record<RosterDifference["kind"], string>>> = {
  added: "新增的学校，没有勾选。",
  doubled: "重复的行，没有勾选。",
  elsewhere: "别的县的学校，没有勾选。",
  beside: "不是义务教育学校，没有勾选。",
};

/** A row that is left out whole, in the words of the problem that says why, where there is one. */
function tellRow(
  reasons: Reasons,
  { kind, sources = [] }: RosterDifference,
  problems: ReadonlyMap<string, readonly RosterProblem[]>,
): void {
  const words = untickedWords[kind];
  if (words === undefined) return;
  for (const { sheet, row } of sources) {
    const own = problems.get(keyOf(sheet, row))?.find(({ code }) => toldByTicks.has(code));
    reasons.add(sheet, row, own === undefined ? words : rosterSentence(own).text);
  }
}

/** Changes that were not ticked, told together for each school. */
function tellCells(reasons: Reasons, unticked: readonly RosterDifference[]): void {
  const bySchool = Map.groupBy(
    unticked.filter(({ change, place }) => change !== undefined && place !== undefined),
    ({ place }) => keyOf(place?.sheet ?? "", rowIn(place?.cell ?? "")),
  );
  for (const lines of bySchool.values()) {
    const place = lines[0]?.place;
    if (place === undefined) continue;
    const labels = lines.flatMap(({ change }) => (change === undefined ? [] : [rosterLabel(change.field)]));
    reasons.add(place.sheet, rowIn(place.cell), `没有勾选：${labels.join("、")}。`);
  }
}
