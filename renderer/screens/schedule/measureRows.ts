/** The measures of a county in the order of the schedule: those of one school or project together, by date. */
import { scheduleGroup, scheduleGroups } from "../../../shared/calculation/scheduleOrder.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import { isBuild } from "../../../shared/model/vocabulary.ts";

export type MeasureFilter = "all" | "private" | "public";

export const measureRows = (plan: Plan, countyCode: string): Measure[] =>
  scheduleGroups(plan, countyCode).flat();

/** The first shown line of each school or project. */
export const groupStarts = (rows: readonly Measure[]): ReadonlySet<string> =>
  new Set(
    rows
      .filter((row, i) => i === 0 || scheduleGroup(row) !== scheduleGroup(rows[i - 1] ?? row))
      .map(({ id }) => id),
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
