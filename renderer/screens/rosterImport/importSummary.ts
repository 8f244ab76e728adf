/** What an import did, in one line, read off its patch: "已导入：新增 138 所，修改 0 格，待改 3 格". */
import type { Patch } from "../../../shared/patch/patch.ts";

export function importSummary(patch: Patch): string {
  const ofSchools = patch.filter(({ table }) => table === "school");
  const added = ofSchools.filter(({ before }) => before === null).length;
  const removed = ofSchools.filter(({ after }) => after === null).length;
  const changed = ofSchools
    .filter(({ before, after }) => before !== null && after !== null)
    .flatMap(({ after }) => Object.keys(after ?? {}));
  // A remembered name and the mark of an estimate are no cells of the file.
  const cells = changed.filter((field) => field !== "formerNames" && !isEstimateMark(field)).length;
  const estimated = ofSchools.flatMap(({ after }) =>
    Object.entries(after ?? {}).filter(([field, value]) => isEstimateMark(field) && value === true),
  ).length;
  const drafts = patch.filter(({ table, after }) => table === "draft" && after !== null).length;
  const parts = [`新增 ${added} 所`, `修改 ${cells} 格`, `待改 ${drafts} 格`];
  if (estimated > 0) parts.push(`估算学位 ${estimated} 处`);
  if (changed.includes("formerNames")) parts.push("新校名已记入曾用名");
  if (removed > 0) parts.push(`删除 ${removed} 所`);
  return `已导入：${parts.join("，")}`;
}

const isEstimateMark = (field: string): boolean => field.startsWith("seatsEstimated.");
