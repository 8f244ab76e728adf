/**
 * What a planner types into cells, one or five hundred at once. Cells are taken in turn, each on what the ones before it
 * left, so that a pasted row whose kind is 改建 may have negative seats in the next column.
 */
import { z } from "zod";
import { done, refused, type Outcome } from "../contract/problem.ts";
import type { FieldSpec } from "../model/fields.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import type { SchoolCase } from "../model/schoolCase.ts";
import { currentScenario, type SchoolId } from "../model/units.ts";
import { insertion, type Patch } from "../patch/patch.ts";
import { parseCell, storeTyped } from "./cells.ts";
import { defineCommand, find, inTurn, nextPosition, planned, shortened } from "./command.ts";
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
  run(plan, { cells }) {
    for (const cell of cells) {
      const spec = editableField(plan, cell);
      if (!spec.ok) return spec;
    }
    return planned(
      labelOf(plan, cells),
      inTurn(
        plan,
        cells.map((cell) => (now: Plan) => editCell(now, cell)),
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

function editCell(plan: Plan, { table, id, field, text }: CellInput): Patch {
  const measure = table === "measure" && field === "kind" ? plan.measure.get(id) : undefined;
  if (measure !== undefined) return kindPatch(plan, measure, text);
  const spec = fieldSpec(table, field);
  if (spec === undefined) return [];
  return table === "case" && !plan.case.has(id)
    ? beginCase(plan, id, spec, text)
    : storeTyped(plan, table, id, spec, text);
}

/** Clearing what was never said makes no case. */
function beginCase(plan: Plan, school: SchoolId, spec: FieldSpec, text: string): Patch {
  const begun: SchoolCase = { id: school, position: nextPosition(plan, "case"), scenarioId: currentScenario };
  const typed = parseCell(plan, begun, spec, text);
  if ("value" in typed && typed.value === null) return [];
  return inTurn(plan, [
    () => [insertion("case", begun)],
    (now) => storeTyped(now, "case", school, spec, text),
  ]);
}

function labelOf(plan: Plan, cells: readonly CellInput[]): string {
  const [first] = cells;
  if (first === undefined || cells.length > 1) return `修改 ${cells.length} 格`;
  const { table, id, field, text } = first;
  const spec = fieldSpec(table, field);
  if (spec === undefined) return "修改 1 格";
  const edit = shownEdit(plan, spec, parseCell(plan, plan[table].get(id) ?? {}, spec, text), text);
  return `${shortened(nameOfRecord(plan, table, id), 40)}：${spec.label} ${edit}`;
}
