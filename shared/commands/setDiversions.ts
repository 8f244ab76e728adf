/**
 * Rows of diversion tables as one step: a proposal that is accepted as it is or changed, or a single row. A new row needs
 * no id; one that is there keeps what was typed into its other fields, and rows to be replaced are taken out.
 */
import { z } from "zod";
import { formatCount } from "../format/numbers.ts";
import type { Plan } from "../model/plan.ts";
import type { Patch } from "../patch/patch.ts";
import { defineCommand, planned, type Context } from "./command.ts";
import { refusalOfRows } from "./diversionRefusals.ts";
import { diversionRow, rowPatch, type PlacedRowInput } from "./diversionRows.ts";
import { placeOfMeasure } from "./names.ts";
import { removeDiversion } from "./removal.ts";

export const setDiversions = defineCommand({
  name: "set-diversions",
  input: z
    .strictObject({
      /** Whose pupils they are, for rows that name no other measure themselves. */
      measureId: z.string(),
      rows: z.array(diversionRow),
      /** Ids of rows that go. */
      remove: z.array(z.string()).optional(),
    })
    .refine(({ rows, remove = [] }) => rows.length + remove.length > 0, { path: ["rows"] })
    .refine(({ rows, remove = [] }) => isEachOnce([...rows.flatMap(({ id }) => id ?? []), ...remove]), {
      path: ["rows"],
    }),
  run(plan, { measureId, rows, remove = [] }, context) {
    const placed = rows.map((row) => ({ ...row, measureId: row.measureId ?? measureId }));
    const refusal = refusalOfRows(plan, measureId, placed, remove);
    if (refusal !== null) return refusal;
    return planned(labelOf(plan, measureId, placed, remove.length), [
      ...remove.flatMap((id) => removeDiversion(plan, id)),
      ...rowsPatch(plan, placed, context),
    ]);
  },
});

const isEachOnce = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

function rowsPatch(plan: Plan, rows: readonly PlacedRowInput[], context: Context): Patch {
  let made = 0;
  return rows.flatMap((row) => rowPatch(plan, row, context, row.id === undefined ? made++ : 0));
}

/** 阳光小学：分流 312 人，6 行 */
function labelOf(plan: Plan, measureId: string, rows: readonly PlacedRowInput[], removed: number): string {
  const measures = [...new Set([measureId, ...rows.map((row) => row.measureId)])];
  const places = new Set(
    measures.flatMap((id) => {
      const measure = plan.measure.get(id);
      return measure === undefined ? [] : [placeOfMeasure(plan, measure)];
    }),
  );
  const [first = ""] = places;
  const where = places.size === 1 ? first : `${first}等 ${places.size} 所学校`;
  if (rows.length === 0) return `${where}：删除 ${removed} 行分流`;
  const students = rows.reduce((sum, row) => sum + row.students, 0);
  const howMany = rows.length === 1 ? "" : `，${formatCount(rows.length)} 行`;
  return `${where}：分流 ${formatCount(students)} 人${howMany}`;
}
