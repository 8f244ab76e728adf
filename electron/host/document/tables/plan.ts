/** The whole plan out of the file, and a patch into it. */
import {
  emptyPlan,
  tableNames,
  type MutablePlan,
  type TableName,
  type Tables,
} from "../../../../shared/model/plan.ts";
import type { Patch } from "../../../../shared/patch/patch.ts";
import type { Sqlite } from "../sqlite.ts";
import { refuseImpossible } from "./impossible.ts";
import { changeWriter, readRecords } from "./planTable.ts";

export function readPlan(database: Sqlite): MutablePlan {
  const plan = emptyPlan();
  for (const table of tableNames) fillTable(plan, table, readRecords(database, table));
  refuseImpossible(plan);
  return plan;
}

export function fillTable<T extends TableName>(
  plan: MutablePlan,
  table: T,
  records: readonly Tables[T][],
): void {
  const own: Map<string, Tables[T]> = plan[table];
  for (const record of records) own.set(record.id, record);
}

/** Inside a transaction; references are checked at its end, whatever the order of the changes. */
export function writePatch(database: Sqlite, patch: Patch): void {
  const write = changeWriter(database);
  for (const change of patch) write(change);
}
