/** The order of the schedule, on screen and on paper: the measures of one school or project together, by date. */
import type { Measure } from "../model/measure.ts";
import { inOrder, type Plan } from "../model/plan.ts";
import { currentScenario, type CountyCode } from "../model/units.ts";
import { dateOf } from "./fall.ts";

/** The school or project a measure stands with; one that names neither stands alone. */
export const scheduleGroup = ({ schoolId, projectName, id }: Measure): string =>
  schoolId ?? `project:${projectName ?? id}`;

/** By school or project; each stands where its first measure was entered. */
export function scheduleGroups(plan: Pick<Plan, "measure">, countyCode: CountyCode): Measure[][] {
  const own = [...plan.measure.values()].filter(
    (measure) => measure.countyCode === countyCode && measure.scenarioId === currentScenario,
  );
  return [...Map.groupBy(inOrder(own), scheduleGroup).values()].map((group) => group.toSorted(byDate));
}

/** Undated ones last. */
export const byDate = (a: Measure, b: Measure): number => {
  const [left, right] = [dateOf(a) ?? "9999", dateOf(b) ?? "9999"];
  return left === right ? a.position - b.position : left < right ? -1 : 1;
};
