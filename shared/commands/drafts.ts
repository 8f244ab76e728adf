/** A field holds a value or a draft, never both: whoever sets a value takes the draft away with it. */
import { draftId } from "../model/draft.ts";
import type { Plan, TableName, Tables } from "../model/plan.ts";
import { alteration, removal, type Fields, type Patch } from "../patch/patch.ts";

export function withoutDrafts(plan: Plan, table: TableName, id: string, fields: readonly string[]): Patch {
  return fields.flatMap((field) => {
    const draft = plan.draft.get(draftId(table, id, field));
    return draft === undefined ? [] : [removal("draft", draft)];
  });
}

/** The changes that give fields of a record these values. */
export function setValues<T extends TableName>(
  plan: Plan,
  table: T,
  record: Tables[T],
  values: Fields,
): Patch {
  const change = alteration(table, record, values);
  return [
    ...withoutDrafts(plan, table, record.id, Object.keys(values)),
    ...(change === null ? [] : [change]),
  ];
}
