/**
 * A change in words, the one home of them: whose cell, which field, what stood there and what stands there now. The names
 * of fields come from their specs, the names of records from the plan, or from the patch where they are gone.
 */
import { shortened } from "../commands/command.ts";
import { nameOfFinding } from "../commands/findingNames.ts";
import { nameOfRecord } from "../commands/names.ts";
import {
  copyOf,
  fieldSpec,
  type MutablePlan,
  type Plan,
  type TableName,
  type Tables,
} from "../model/plan.ts";
import { recordOf, type Patch } from "../patch/patch.ts";
import type { Content, PlannerChange } from "./cellChanges.ts";
import { shownValue } from "./shownValue.ts";

export interface ChangeWords {
  /** 育英学校 */
  readonly record: string;
  /** 小学学位, or 新增 and 删除 of a line. */
  readonly what: string;
  /** Both are there for a cell. */
  readonly before?: string;
  readonly after?: string;
}

export const wordsOf = (plan: Plan, change: PlannerChange): ChangeWords => {
  const record = nameIn(plan, change.table, change.id);
  if (change.kind !== "cell") return { record, what: lineWords(change.table)[change.kind] };
  const { table, field, before, after } = change;
  return {
    record,
    what: fieldSpec(table, field)?.label ?? field,
    before: shownContent(plan, table, field, before),
    after: shownContent(plan, table, field, after),
  };
};

const lineWords = (table: TableName): Readonly<Record<"added" | "removed", string>> =>
  table === "acknowledgement"
    ? { added: "已知悉", removed: "撤回已知悉" }
    : { added: "新增", removed: "删除" };

/** The plan with the records a patch brought or took, so that those that are gone still have their names. */
export function withRecordsOf(plan: Plan, patch: Patch): Plan {
  const known = copyOf(plan);
  for (const { table, id, before, after } of patch)
    if ((before === null || after === null) && !known[table].has(id))
      put(known, table, id, recordOf(table, id, before ?? after ?? {}));
  return known;
}

function put<T extends TableName>(plan: MutablePlan, table: T, id: string, record: Tables[T]): void {
  const records: Map<string, Tables[T]> = plan[table];
  records.set(id, record);
}

const gone: Readonly<Partial<Record<TableName, string>>> = {
  school: "（已删除的学校）",
  case: "（已删除的学校）",
  measure: "（已删除的措施）",
  diversion: "（已删除的分流）",
  milestone: "（已删除的节点）",
  attachment: "（已删除的附件）",
  acknowledgement: "（已撤回的已知悉）",
  county: "（已删除的县）",
  scenario: "（已删除的方案）",
};

function nameIn(plan: Plan, table: TableName, id: string): string {
  const known = table === "acknowledgement" ? plan.acknowledgement.get(id) : undefined;
  if (known !== undefined) return nameOfFinding(plan, known.finding);
  const there = plan[table === "case" ? "school" : table].has(id);
  return there ? nameOfRecord(plan, table, id) : (gone[table] ?? id);
}

function shownContent(plan: Plan, table: TableName, field: string, content: Content): string {
  if ("draft" in content) return `${shortened(content.draft, 40)}（待改）`;
  const spec = fieldSpec(table, field);
  return (spec === undefined ? "" : shortened(shownValue(plan, spec, content.value), 60)) || "空";
}
