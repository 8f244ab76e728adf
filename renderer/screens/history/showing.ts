/**
 * Which view a change is shown in, and what of it: the view the planner looks at where the change shows there, else the
 * one it belongs to. Where lines only went, the place is the line that took the place of the first of them. Pure.
 */
import { plannerChanges, type PlannerChange } from "../../../shared/history/cellChanges.ts";
import { withRecordsOf } from "../../../shared/history/changeWords.ts";
import { inOrder, type Plan } from "../../../shared/model/plan.ts";
import type { Patch } from "../../../shared/patch/patch.ts";
import type { CellRef } from "../../grid/types.ts";
import { countyOfRow, isRowTable } from "./rowSightings.ts";
import { sightingsOf, type Sightings, type View } from "./sightings.ts";

export interface Showing {
  readonly view: View;
  readonly countyCode: string;
  readonly cells: readonly CellRef[];
  /** Only where no cells are left to show. */
  readonly neighbour?: string;
}

/** `plan` is the one after the change. Null where no view shows it: targets. */
export const showingOf = (plan: Plan, patch: Patch, present: View | null): Showing | null =>
  showingOfChanges(plan, withRecordsOf(plan, patch), plannerChanges(patch), present);

/** `known` may have records that are gone from the plan. */
export function showingOfChanges(
  plan: Plan,
  known: Plan,
  changes: readonly PlannerChange[],
  present: View | null,
): Showing | null {
  const seen = changes.map((change) => ({ change, sightings: sightingsOf(known, change) }));
  const [first] = seen.filter(({ sightings }) => Object.keys(sightings).length > 0);
  const countyCode = first === undefined ? undefined : countyOf(known, first.change);
  const view = viewOf(seen, present);
  if (first === undefined || countyCode === undefined || view === null) return null;
  const cells = seen.flatMap(({ sightings }) => sightings[view] ?? []);
  if (cells.length > 0) return { view, countyCode, cells };
  const neighbour = neighbourOf(plan, known, first.change);
  return { view, countyCode, cells, ...(neighbour === undefined ? {} : { neighbour }) };
}

interface Seen {
  readonly change: PlannerChange;
  readonly sightings: Sightings;
}

function viewOf(seen: readonly Seen[], present: View | null): View | null {
  const shows = (view: View): boolean => seen.some(({ sightings }) => sightings[view] !== undefined);
  if (present !== null && shows(present)) return present;
  const about = (table: string): boolean => seen.some(({ change }) => change.table === table);
  if (about("school") && shows("roster")) return "roster";
  const inForm = ["school", "case", "attachment", "diversion", "milestone"].some(about);
  if (inForm && shows("cases")) return "cases";
  const measures = seen.filter(({ sightings }) => sightings.measures !== undefined);
  if (measures.length === 0)
    return (["parameters", "past", "county-plan"] as const).find((view) => shows(view)) ?? null;
  return measures.every(({ sightings }) => sightings.intake !== undefined) ? "intake" : "measures";
}

function countyOf(known: Plan, { table, id }: PlannerChange): string | undefined {
  if (table === "county") return known.county.has(id) ? id : undefined;
  if (isRowTable(table)) return countyOfRow(known, table, id);
  return (table === "measure" ? known.measure : known.school).get(id)?.countyCode;
}

/** The record that comes next in the county, or the last one. */
function neighbourOf(plan: Plan, known: Plan, { table, id }: PlannerChange): string | undefined {
  const name = table === "measure" ? "measure" : "school";
  const gone = known[name].get(id);
  const left = inOrder<{ readonly id: string; readonly position: number; readonly countyCode: string }>(
    plan[name].values(),
  ).filter(({ countyCode }) => countyCode === gone?.countyCode);
  return (left.find(({ position }) => position > (gone?.position ?? 0)) ?? left.at(-1))?.id;
}
