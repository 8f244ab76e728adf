/**
 * A change as data with its exact inverse: for each record the fields that changed, before and after. A record that
 * comes to be has `before: null`, one that goes has `after: null`; the other side then holds all its fields.
 */
import {
  readField,
  sameValue,
  withField,
  withFields as withValues,
  type FieldValue,
} from "../model/fields.ts";
import { tableFields, type MutablePlan, type Plan, type TableName, type Tables } from "../model/plan.ts";

export type Fields = Readonly<Record<string, FieldValue>>;

export interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
}
export type Patch = readonly Change[];

export const reverse = (patch: Patch): Patch =>
  patch.map(({ table, id, before, after }) => ({ table, id, before: after, after: before })).reverse();

/** All fields of a record that are not empty, by key: the side of a change that makes or removes it. */
export function fieldsOf(table: TableName, record: object): Fields {
  const fields: Record<string, FieldValue> = {};
  for (const { key } of tableFields[table]) {
    const value = readField(record, key);
    if (value !== null) fields[key] = value;
  }
  return fields;
}

/** A record out of its fields; containers of path fields (enrollment, classes, seats of a school) are always there. */
export function recordOf<T extends TableName>(table: T, id: string, fields: Fields): Tables[T] {
  const record: object = table === "school" ? { id, enrollment: {}, classes: {}, seats: {} } : { id };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- who makes a record gives all fields the specs ask for
  return withFields(table, record, fields) as Tables[T];
}

/** Groups of path fields that are there only while one of their fields is set. */
const optionalGroups: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  measure: ["seats"],
  case: ["risks"],
  county: ["chapters"],
  school: ["stageClasses", "seatsEstimated", "nonLocal", "independence", "independenceDate"],
};

/** An emptied group goes, so that a value taken back leaves what was there before it. */
function withFields<T extends object>(table: TableName, record: T, fields: Fields): T {
  let changed = withValues(record, fields);
  for (const group of optionalGroups[table] ?? []) {
    if (sameValue(readField(changed, group), {})) changed = withField(changed, group, null);
  }
  return changed;
}

export const insertion = <T extends TableName>(table: T, record: Tables[T]): Change => ({
  table,
  id: record.id,
  before: null,
  after: fieldsOf(table, record),
});

export const removal = <T extends TableName>(table: T, record: Tables[T]): Change => ({
  table,
  id: record.id,
  before: fieldsOf(table, record),
  after: null,
});

/** The change of some fields of a record; null when they already have these values. */
export function alteration<T extends TableName>(table: T, record: Tables[T], values: Fields): Change | null {
  const before: Record<string, FieldValue> = {};
  const after: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(values)) {
    const old = readField(record, key);
    if (sameValue(old, value)) continue;
    before[key] = old;
    after[key] = value;
  }
  return Object.keys(after).length === 0 ? null : { table, id: record.id, before, after };
}

/** The first change whose `before` is not what the plan holds, if any: such a patch must not be applied. */
export function findConflict(
  plan: Plan,
  patch: Patch,
): { readonly change: Change; readonly field?: string } | null {
  for (const change of patch) {
    const record = plan[change.table].get(change.id);
    if (change.before === null) {
      if (record !== undefined) return { change };
      continue;
    }
    if (record === undefined) return { change };
    // What goes must be known whole: a field filled in since would be lost without a trace.
    const known =
      change.after === null
        ? { ...emptied(fieldsOf(change.table, record)), ...change.before }
        : change.before;
    for (const [field, value] of Object.entries(known)) {
      if (!sameValue(readField(record, field), value)) return { change, field };
    }
  }
  return null;
}

/** Applies the patch to the plan in place. A patch is checked (`findConflict`) or freshly made from this plan before. */
export function applyPatch(plan: MutablePlan, patch: Patch): void {
  for (const change of patch) applyChange(plan, change.table, change);
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- ties the map to its table inside
function applyChange<T extends TableName>(plan: MutablePlan, table: T, { id, before, after }: Change): void {
  const records: Map<string, Tables[T]> = plan[table];
  if (after === null) {
    records.delete(id);
    return;
  }
  const record = before === null ? recordOf(table, id, {}) : records.get(id);
  if (record === undefined) throw new Error(`patch changes ${table} ${id}, which is not there`);
  records.set(id, withFields(table, record, after));
}

/** One patch with the effect of several applied in order; a field changed there and back is left out. */
export function squash(patches: readonly Patch[]): Patch {
  const merged = new Map<string, Change>();
  for (const change of patches.flat()) {
    const key = `${change.table}/${change.id}`;
    const earlier = merged.get(key);
    const both = earlier === undefined ? change : squashTwo(earlier, change);
    // Removed first, so that a record made anew stands behind what it refers to.
    merged.delete(key);
    if (both !== null) merged.set(key, both);
  }
  return [...merged.values()];
}

function squashTwo(first: Change, second: Change): Change | null {
  const { table, id } = first;
  if (first.before === null && second.after === null) return null;
  if (first.before === null)
    return { table, id, before: null, after: filled({ ...first.after, ...second.after }) };
  if (second.after === null)
    return { table, id, before: filled({ ...second.before, ...first.before }), after: null };
  // What a removal took away and a later insertion did not bring back is empty now.
  const removed = first.after === null ? emptied(first.before) : first.after;
  const missing = second.before === null ? emptied(second.after) : second.before;
  const before: Record<string, FieldValue> = { ...missing, ...first.before };
  const after: Record<string, FieldValue> = { ...removed, ...second.after };
  for (const key of Object.keys(after)) {
    if (!sameValue(before[key] ?? null, after[key] ?? null)) continue;
    delete before[key];
    delete after[key];
  }
  return Object.keys(after).length === 0 ? null : { table, id, before, after };
}

const emptied = (fields: Fields): Fields => Object.fromEntries(Object.keys(fields).map((key) => [key, null]));
const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
