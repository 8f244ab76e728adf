/** Which measures the schedule shows and in what order: those of one school or project together, by date. */
import { dateOf } from "../../../shared/calculation/fall.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import { inOrder, type Plan } from "../../../shared/model/plan.ts";
import { currentScenario } from "../../../shared/model/units.ts";
import { isBuild } from "../../../shared/model/vocabulary.ts";

export type MeasureFilter = "all" | "private" | "public";

export interface MeasureRows {
  readonly rows: readonly Measure[];
  /** The first line of each school or project. */
  readonly groupStarts: ReadonlySet<string>;
}

const groupOf = (measure: Measure): string =>
  measure.schoolId ?? `project:${measure.projectName ?? measure.id}`;

export function measureRows(plan: Plan, countyCode: string, filter: MeasureFilter): MeasureRows {
  const own = [...plan.measure.values()].filter(
    (measure) =>
      measure.countyCode === countyCode && measure.scenarioId === currentScenario && passes(measure, filter),
  );
  // A group stands where its first measure was entered.
  const groups = Map.groupBy(inOrder(own), groupOf);
  const rows = [...groups.values()].flatMap((group) => group.toSorted(byDate));
  const groupStarts = new Set([...groups.values()].map((group) => group.toSorted(byDate)[0]?.id ?? ""));
  return { rows, groupStarts };
}

const byDate = (a: Measure, b: Measure): number => {
  const [left, right] = [dateOf(a) ?? "9999", dateOf(b) ?? "9999"];
  return left === right ? a.position - b.position : left < right ? -1 : 1;
};

function passes({ kind }: Measure, filter: MeasureFilter): boolean {
  if (filter === "all" || kind === undefined) return true;
  return isBuild(kind) === (filter === "public");
}
