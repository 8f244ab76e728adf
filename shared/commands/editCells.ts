/**
 * What a planner types into cells, one or five hundred at once. Cells are taken in turn, each on what the ones before it
 * left, so that a pasted row whose kind is 改建 may have negative seats in the next column.
 */
import { z } from "zod";
import { done, refused, type Outcome } from "../contract/problem.ts";
import { formatCount } from "../format/numbers.ts";
import type { FieldSpec } from "../model/fields.ts";
import { forecastField } from "../model/forecastField.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import type { Patch } from "../patch/patch.ts";
import { storeInCase } from "./caseCells.ts";
import { parseCell, storeAllTyped, storeTyped, type TypedCell } from "./cells.ts";
import { defineCommand, find, inTurn, planned, shortened, type Context } from "./command.ts";
import { dispositionPatch } from "./dispositionPatch.ts";
import { typedForecastPatch } from "./forecastPatch.ts";
import { kindPatch } from "./measureKind.ts";
import { placePatch } from "./measurePlace.ts";
import { nameOfRecord } from "./names.ts";
import { shownEdit } from "./shownEdit.ts";

export { parseSchool } from "./cells.ts";

const editableTables = [
  "county",
  "school",
  "measure",
  "diversion",
  "milestone",
  "case",
  "attachment",
] as const;

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
    const refusal = refusalOf(plan, cells);
    if (refusal !== null) return refusal;
    return planned(
      labelOf(plan, cells),
      inTurn(
        plan,
        cellsAtOnce(inReadingOrder(cells)).map(
          (together) => (now: Plan) => editTogether(now, together, context),
        ),
      ),
    );
  },
});

/** The first cell that cannot be typed into; `made`: records that are about to be made. */
export function refusalOf(
  plan: Plan,
  cells: readonly CellInput[],
  made: ReadonlySet<string> = new Set(),
): Outcome<never> | null {
  for (const cell of cells) {
    const spec = made.has(cell.id) ? typableField(cell) : editableField(plan, cell);
    if (!spec.ok) return spec;
  }
  return null;
}

/** The spec of the cell's field, when the record is there and a planner may type into the field. */
function editableField(plan: Plan, cell: CellInput): Outcome<FieldSpec> {
  // A school's case begins with the first cell typed into it.
  const record = find(plan, cell.table === "case" ? "school" : cell.table, cell.id);
  return record.ok ? typableField(cell) : record;
}

function typableField({ table, id, field }: CellInput): Outcome<FieldSpec> {
  const spec = fieldSpec(table, field);
  const typable =
    spec !== undefined && spec.fixed !== true && spec.kind !== "structure" && !isDestination(table, field);
  return typable ? done(spec) : refused({ code: "value-invalid", table, id, field });
}

/** Where a diversion comes from is one choice of what is displaced, and where it goes one of three: by its own command. */
const isDestination = (table: string, field: string): boolean =>
  table === "diversion" &&
  ["measureId", "stage", "grade", "toSchoolId", "toMeasureId", "toHome"].includes(field);

/**
 * Record by record, and of a measure its kind first, wherever its column stands: by the kind a name that is no school is a
 * project or a mistake, and seats may be negative.
 */
export function inReadingOrder(cells: readonly CellInput[]): CellInput[] {
  const rank = ({ table, field }: CellInput): number => (table === "measure" && field === "kind" ? 0 : 1);
  return [...Map.groupBy(cells, ({ table, id }) => `${table}/${id}`).values()].flatMap((own) =>
    own[0]?.table === "measure" ? own.toSorted((a, b) => rank(a) - rank(b)) : own,
  );
}

/** Cells of one school do not look at each other: as one step, so that a block of 6,000 makes no 6,000 schools. */
function cellsAtOnce(cells: readonly CellInput[]): CellInput[][] {
  const groups: CellInput[][] = [];
  let fields = new Set<string>();
  for (const cell of cells) {
    const last = groups.at(-1);
    const isSame = cell.table === "school" && last?.[0]?.table === "school" && last[0].id === cell.id;
    if (last !== undefined && isSame && !fields.has(cell.field)) last.push(cell);
    else {
      groups.push([cell]);
      fields = new Set();
    }
    fields.add(cell.field);
  }
  return groups;
}

function editTogether(plan: Plan, cells: readonly CellInput[], context: Context): Patch {
  const [first] = cells;
  if (first === undefined || cells.length > 1) return storeSchool(plan, cells);
  return editCell(plan, first, context);
}

function storeSchool(plan: Plan, cells: readonly CellInput[]): Patch {
  const typed = cells.flatMap(({ field, text }): TypedCell[] => {
    const spec = fieldSpec("school", field);
    return spec === undefined ? [] : [{ spec, text }];
  });
  return storeAllTyped(plan, "school", cells[0]?.id ?? "", typed);
}

export function editCell(plan: Plan, { table, id, field, text }: CellInput, context: Context): Patch {
  // A measure's school is its place, which may be a project instead.
  const measure =
    table === "measure" && (field === "kind" || field === "schoolId") ? plan.measure.get(id) : undefined;
  if (measure !== undefined)
    return field === "kind" ? kindPatch(plan, measure, text) : placePatch(plan, measure, text.trim());
  if (table === "case" && field === "disposition") return dispositionPatch(plan, id, text, context);
  if (table === "county" && forecastField(field) !== null) return typedForecastPatch(plan, id, field, text);
  const spec = fieldSpec(table, field);
  if (spec === undefined) return [];
  return table === "case" ? storeInCase(plan, id, spec, text) : storeTyped(plan, table, id, spec, text);
}

function labelOf(plan: Plan, cells: readonly CellInput[]): string {
  const [first] = cells;
  if (first === undefined || cells.length > 1)
    return `修改 ${formatCount(cells.length)} 格${sharedColumn(cells)}`;
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
