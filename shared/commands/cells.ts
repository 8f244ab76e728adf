/**
 * One typed text and one field: a text that is a value of its field is stored; one that is not stays in its cell as a
 * draft with the reason, and the field itself becomes empty. Nothing typed is lost.
 */
import { parseTyped, tidy, type Typed } from "../format/typed.ts";
import { draftId, type Draft } from "../model/draft.ts";
import { readField, type FieldSpec, type FieldValue } from "../model/fields.ts";
import type { Plan, TableName } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import { isPlanYears } from "./planYears.ts";
import { stages } from "../model/stage.ts";
import { alteration, insertion, type Patch } from "../patch/patch.ts";
import { withoutDrafts } from "./drafts.ts";

export interface TypedCell {
  readonly spec: FieldSpec;
  readonly text: string;
}

/** The changes that put a typed text into a field: its value, or a draft. */
export const storeTyped = (plan: Plan, table: TableName, id: string, spec: FieldSpec, text: string): Patch =>
  storeAllTyped(plan, table, id, [{ spec, text }]);

/** The same for several fields of a record, each once, none of which looks at another: one change of the record. */
export function storeAllTyped(plan: Plan, table: TableName, id: string, cells: readonly TypedCell[]): Patch {
  const record = plan[table].get(id);
  if (record === undefined) return [];
  const values: Record<string, FieldValue> = {};
  const drafts: Draft[] = [];
  for (const { spec, text } of cells) {
    const typed = parseCell(plan, record, spec, text);
    const isValue = "value" in typed;
    values[spec.key] = isValue ? typed.value : emptyValue(spec, record);
    if (!isValue) drafts.push(draftOf(table, id, spec, text, typed.reason));
    const settled = settledBy(table, spec);
    if (settled !== null) values[settled] = null;
  }
  const change = alteration(table, record, values);
  return [
    ...withoutDrafts(
      plan,
      table,
      id,
      cells.map(({ spec }) => spec.key),
    ),
    ...drafts.map((draft) => insertion("draft", draft)),
    ...(change === null ? [] : [change]),
  ];
}

const draftOf = (
  table: TableName,
  recordId: string,
  { key: field }: FieldSpec,
  text: string,
  reason: Draft["reason"],
): Draft => ({ id: draftId(table, recordId, field), table, recordId, field, text, reason });

/** Seats that somebody typed are no estimate any more: the mark that goes with them. */
const settledBy = (table: TableName, { key }: FieldSpec): string | null => {
  const stage = table === "school" ? stages.find((one) => key === `seats.${one}`) : undefined;
  return stage === undefined ? null : `seatsEstimated.${stage}`;
};

/** Empty, for a field whose bad text is kept as a draft; a required choice or name keeps its last good value. */
const emptyValue = (spec: FieldSpec, record: object): FieldValue =>
  spec.required === true ? readField(record, spec.key) : null;

/** What the text means in this cell, looking at the rest of the record where that matters. */
export function parseCell(plan: Plan, record: object, spec: FieldSpec, text: string): Typed {
  if (spec.kind === "school")
    return parseSchool(plan, "countyCode" in record ? String(record.countyCode) : null, text);
  if (spec.unit === "年") return parsePlanYear(record, spec, text);
  if (spec.kind === "integer" && spec.min === null && isMeasureOtherThanRebuild(record)) {
    return parseTyped({ ...spec, min: 0 }, text);
  }
  return parseTyped(spec, text);
}

/** Only a rebuild may take seats away (calculation.md, Measures). */
const isMeasureOtherThanRebuild = (record: object): boolean =>
  !("kind" in record) || record.kind !== "rebuild";

/** Base and target year, each against the other: a target year of 20245 would make eighteen thousand falls. */
function parsePlanYear(record: object, spec: FieldSpec, text: string): Typed {
  const typed = parseTyped(spec, text);
  if (!("value" in typed)) return typed;
  const years = {
    baseYear: readField(record, "baseYear"),
    targetYear: readField(record, "targetYear"),
    [spec.key]: typed.value,
  };
  return isPlanYears(Number(years.baseYear), Number(years.targetYear)) ? typed : { reason: "not-plan-year" };
}

/** Five hundred names pasted are looked for among two thousand: each school's is made tidy once. Schools never change. */
const tidied = new WeakMap<School, { readonly name: string; readonly code: string }>();

function isCalled(school: School, wanted: string): boolean {
  const known = tidied.get(school) ?? { name: tidy(school.name), code: tidy(school.code) };
  tidied.set(school, known);
  return known.name === wanted || known.code === wanted;
}

/** A school of the county by id, code or exact name. */
export function parseSchool(plan: Plan, countyCode: string | null, text: string): Typed {
  const wanted = tidy(text);
  if (wanted === "") return { value: null };
  const isOwn = (school: School): boolean => countyCode === null || school.countyCode === countyCode;
  const picked = plan.school.get(text);
  if (picked !== undefined && isOwn(picked)) return { value: picked.id };
  const found = [...plan.school.values()].filter((school) => isOwn(school) && isCalled(school, wanted));
  if (found.length > 1) return { reason: "ambiguous-school" };
  return found[0] === undefined ? { reason: "no-such-school" } : { value: found[0].id };
}
