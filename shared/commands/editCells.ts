/**
 * What a planner types into cells, one or five hundred at once. Cells are taken in turn, each on what the ones before it
 * left, so that a pasted row whose kind is 改建 may have negative seats in the next column.
 */
import { z } from "zod";
import { done, refused, type Outcome } from "../contract/problem.ts";
import type { FieldSpec } from "../model/fields.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import type { Patch } from "../patch/patch.ts";
import { storeInCase } from "./caseCells.ts";
import { parseCell, storeTyped } from "./cells.ts";
import { defineCommand, find, inTurn, planned, shortened, type Context } from "./command.ts";
import { dispositionPatch } from "./dispositionPatch.ts";
import { kindPatch } from "./measureKind.ts";
import { nameOfRecord } from "./names.ts";
import { shownEdit } from "./shownEdit.ts";

export { parseSchool } from "./cells.ts";

const editableTables = ["county", "school", "measure", "diversion", "case"] as const;

export const cellInput = z.strictObject({
  table: z.enum(editableTables),
  id: z.string(),
  field: z.string(),
  /** As typed; for a field that names a school, its name or code, or its id when it was picked from the list. */
  text: z.string().max(32_767),
});
export type CellInput = z.output<typeof cellInput>;

export const editCells = defineCommand({
  name: "edit-cells",
  input: z.strictObject({ cells: z.array(cellInput).min(1) }),
  run(plan, { cells }, context) {
    for (const cell of cells) {
      const spec = editableField(plan, cell);
      if (!spec.ok) return spec;
    }
    return planned(
      labelOf(plan, cells),
      inTurn(
        plan,
        cells.map((cell) => (now: Plan) => editCell(now, cell, context)),
      ),
    );
  },
});

/** The spec of the cell's field, when the record is there and a planner may type into the field. */
function editableField(plan: Plan, { table, id, field }: CellInput): Outcome<FieldSpec> {
  // A school's case begins with the first cell typed into it.
  const record = find(plan, table === "case" ? "school" : table, id);
  if (!record.ok) return record;
  const spec = fieldSpec(table, field);
  const typable =
    spec !== undefined && spec.fixed !== true && spec.kind !== "structure" && !isDestination(table, field);
  return typable ? done(spec) : refused({ code: "value-invalid", table, id, field });
}

/** Where a diversion goes is one choice of three, made whole by its own command. */
const isDestination = (table: string, field: string): boolean =>
  table === "diversion" && ["measureId", "toSchoolId", "toMeasureId", "toHome"].includes(field);

function editCell(plan: Plan, { table, id, field, text }: CellInput, context: Context): Patch {
  const measure = table === "measure" && field === "kind" ? plan.measure.get(id) : undefined;
  if (measure !== undefined) return kindPatch(plan, measure, text);
  if (table === "case" && field === "disposition") return dispositionPatch(plan, id, text, context);
  const spec = fieldSpec(table, field);
  if (spec === undefined) return [];
  return table === "case" ? storeInCase(plan, id, spec, text) : storeTyped(plan, table, id, spec, text);
}

function labelOf(plan: Plan, cells: readonly CellInput[]): string {
  const [first] = cells;
  if (first === undefined || cells.length > 1) return `修改 ${cells.length} 格${sharedColumn(cells)}`;
  const { table, id, field, text } = first;
  const spec = fieldSpec(table, field);
  if (spec === undefined) return "修改 1 格";
  const edit = shownEdit(plan, spec, parseCell(plan, plan[table].get(id) ?? {}, spec, text), text);
  return `${shortened(nameOfRecord(plan, table, id), 40)}：${spec.label} ${edit}`;
}

/** "（片区）", where all cells are of one column. */
function sharedColumn(cells: readonly CellInput[]): string {
  const columns = new Set(cells.map(({ table, field }) => fieldSpec(table, field)?.label ?? ""));
  const [label = ""] = columns;
  return columns.size === 1 && label !== "" ? `（${label}）` : "";
}
