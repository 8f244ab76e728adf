/** The patch that leads from one plan to another: for loading a whole plan, and for following another program's edits. */
import { readField, sameValue } from "../model/fields.ts";
import { tableFields, tableNames, type Plan, type TableName } from "../model/plan.ts";
import { alteration, insertion, removal, type Change, type Fields, type Patch } from "./patch.ts";

export function difference(from: Plan, to: Plan): Patch {
  // What goes is taken away last table first, so that nothing names a record that is already gone.
  const gone = tableNames.toReversed().flatMap((table) => removedFrom(table, from, to));
  return [...gone, ...tableNames.flatMap((table) => changedIn(table, from, to))];
}

function removedFrom(table: TableName, from: Plan, to: Plan): Patch {
  return [...from[table].values()]
    .filter(({ id }) => !to[table].has(id))
    .map((record) => removal(table, record));
}

function changedIn(table: TableName, from: Plan, to: Plan): Patch {
  const changes: Change[] = [];
  for (const record of to[table].values()) {
    const old = from[table].get(record.id);
    const change =
      old === undefined ? insertion(table, record) : alteration(table, old, differing(table, old, record));
    if (change !== null) changes.push(change);
  }
  return changes;
}

function differing(table: TableName, old: object, record: object): Fields {
  const entries = tableFields[table]
    .map(({ key }) => [key, readField(record, key)] as const)
    .filter(([key, value]) => !sameValue(readField(old, key), value));
  return Object.fromEntries(entries);
}
