/** The measures of a county in the order of the schedule: those of one school or project together, by date. */
import { dateOf } from "../../../shared/calculation/fall.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import { inOrder, type Plan } from "../../../shared/model/plan.ts";
import { currentScenario } from "../../../shared/model/units.ts";
import { isBuild } from "../../../shared/model/vocabulary.ts";

export type MeasureFilter = "all" | "private" | "public";

const groupOf = (measure: Measure): string =>
  measure.schoolId ?? `project:${measure.projectName ?? measure.id}`;

/** A school or project stands where its first measure was entered. */
export function measureRows(plan: Plan, countyCode: string): Measure[] {
  const own = [...plan.measure.values()].filter(
    (measure) => measure.countyCode === countyCode && measure.scenarioId === currentScenario,
  );
  return [...Map.groupBy(inOrder(own), groupOf).values()].flatMap((group) => group.toSorted(byDate));
}

export const byDate = (a: Measure, b: Measure): number => {
  const [left, right] = [dateOf(a) ?? "9999", dateOf(b) ?? "9999"];
  return left === right ? a.position - b.position : left < right ? -1 : 1;
};

/** The first shown line of each school or project. */
export const groupStarts = (rows: readonly Measure[]): ReadonlySet<string> =>
  new Set(
    rows.filter((row, i) => i === 0 || groupOf(row) !== groupOf(rows[i - 1] ?? row)).map(({ id }) => id),
  );

export function passes({ kind }: Measure, filter: MeasureFilter): boolean {
  if (filter === "all" || kind === undefined) return true;
  return isBuild(kind) === (filter === "public");
}

export type Side = "of-private" | "of-public" | "of-purchase";

/** Whose measure it is, as the class of its line: private and public schools have their colours everywhere. */
export function sideOf(plan: Plan, { schoolId, projectName, kind }: Measure): Side | undefined {
  if (schoolId === undefined) return projectName === undefined ? undefined : "of-public";
  if (plan.school.get(schoolId)?.ownership !== "private") return "of-public";
  return kind === "purchase" ? "of-purchase" : "of-private";
}
