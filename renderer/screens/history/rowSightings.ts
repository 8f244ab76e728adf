/** Where rows of a case show, and whose they are: diversions and milestones of its measures, and its attachments. */
import type { PlannerChange } from "../../../shared/history/cellChanges.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { Sightings } from "./sightings.ts";

export type RowTable = "diversion" | "milestone" | "attachment";
export const isRowTable = (table: string): table is RowTable =>
  table === "diversion" || table === "milestone" || table === "attachment";

/** `known` has the records that are gone, too; of such a row the list it stood in is shown. */
export function rowSightings(known: Plan, change: PlannerChange): Sightings {
  const { table, id } = change;
  const [schoolId, list] =
    table === "attachment"
      ? [known.attachment.get(id)?.schoolId, "attachments"]
      : [measureOf(known, table, id)?.schoolId, "diversions"];
  if (schoolId === undefined || known.school.get(schoolId)?.ownership !== "private") return {};
  const field = change.kind === "cell" ? change.field : "";
  const columnId = change.kind === "removed" ? list : `${table}.${field}/${id}`;
  return { cases: [{ rowId: schoolId, columnId }] };
}

export function countyOfRow(known: Plan, table: RowTable, id: string): string | undefined {
  if (table !== "attachment") return measureOf(known, table, id)?.countyCode;
  return known.school.get(known.attachment.get(id)?.schoolId ?? "")?.countyCode;
}

function measureOf(known: Plan, table: string, id: string): Measure | undefined {
  const row = table === "diversion" ? known.diversion.get(id) : known.milestone.get(id);
  return row === undefined ? undefined : known.measure.get(row.measureId);
}
