/**
 * What a planner types into cells, one or five hundred at once. A text that is a value of its field is stored; one that
 * is not stays in its cell as a draft with the reason, and the field itself becomes empty. Nothing typed is lost.
 */
import { z } from "zod";
import { done, refused, type Outcome } from "../contract/problem.ts";
import { parseTyped, tidy, type Typed } from "../format/typed.ts";
import { draftId, type Draft } from "../model/draft.ts";
import type { FieldSpec, FieldValue } from "../model/fields.ts";
import { fieldSpec, type Plan, type TableName } from "../model/plan.ts";
import { alteration, insertion, removal, squash, type Change, type Patch } from "../patch/patch.ts";
import { defineCommand, find, planned } from "./command.ts";
import { nameOfRecord } from "./names.ts";

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
    const changes: Change[] = [];
    for (const cell of cells) {
      const change = editCell(plan, cell);
      if (!change.ok) return change;
      changes.push(...change.value);
    }
    return planned(labelOf(plan, cells), squash([changes]));
  },
});

function editCell(plan: Plan, cell: CellInput): Outcome<Patch> {
  const record = find(plan, cell.table, cell.id);
  if (!record.ok) return record;
  const spec = fieldSpec(cell.table, cell.field);
  if (spec === undefined || spec.fixed === true || spec.kind === "structure") {
    return refused({ code: "value-invalid", table: cell.table, id: cell.id, field: cell.field });
  }
  return done(storeTyped(plan, cell.table, cell.id, spec, cell.text));
}

/** The changes that put a typed text into a field: its value, or a draft. */
export function storeTyped(plan: Plan, table: TableName, id: string, spec: FieldSpec, text: string): Patch {
  const record = plan[table].get(id);
  if (record === undefined) return [];
  const typed = parseCell(plan, record, spec, text);
  const changes: Change[] = [];
  const old = plan.draft.get(draftId(table, id, spec.key));
  if (old !== undefined) changes.push(removal("draft", old));
  if ("value" in typed) {
    const change = alteration(table, record, { [spec.key]: typed.value });
    if (change !== null) changes.push(change);
  } else {
    const draft: Draft = { id: draftId(table, id, spec.key), table, recordId: id, field: spec.key, text, reason: typed.reason };
    changes.push(insertion("draft", draft));
    const change = alteration(table, record, { [spec.key]: emptyValue(spec, record) });
    if (change !== null) changes.push(change);
  }
  return changes;
}

/** Empty, for a field whose bad text is kept as a draft; a required choice or name keeps its last good value. */
function emptyValue(spec: FieldSpec, record: object): FieldValue {
  if (spec.required !== true) return null;
  const value: unknown = spec.key in record ? record[spec.key as keyof typeof record] : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function parseCell(plan: Plan, record: object, spec: FieldSpec, text: string): Typed {
  if (spec.kind === "school") return parseSchool(plan, "countyCode" in record ? String(record.countyCode) : null, text);
  if (spec.kind === "integer" && spec.min === null && isMeasureOtherThanRebuild(record)) {
    return parseTyped({ ...spec, min: 0 }, text);
  }
  return parseTyped(spec, text);
}

/** Only a rebuild may take seats away (calculation.md, Measures). */
const isMeasureOtherThanRebuild = (record: object): boolean => !("kind" in record) || record.kind !== "rebuild";

/** A school of the county by id, code or exact name. */
export function parseSchool(plan: Plan, countyCode: string | null, text: string): Typed {
  const wanted = tidy(text);
  if (wanted === "") return { value: null };
  const picked = plan.school.get(text);
  if (picked !== undefined) return { value: picked.id };
  const found = [...plan.school.values()].filter(
    (school) => (countyCode === null || school.countyCode === countyCode) && (tidy(school.name) === wanted || school.code === wanted),
  );
  if (found.length > 1) return { reason: "ambiguous-school" };
  return found[0] === undefined ? { reason: "no-such-school" } : { value: found[0].id };
}

function labelOf(plan: Plan, cells: readonly CellInput[]): string {
  const [first] = cells;
  if (first === undefined || cells.length > 1) return `修改 ${cells.length} 格`;
  const label = fieldSpec(first.table, first.field)?.label ?? first.field;
  const text = first.text.trim();
  return `${nameOfRecord(plan, first.table, first.id)}：${label} ${text === "" ? "清空" : `改为 ${text.slice(0, 30)}`}`;
}
