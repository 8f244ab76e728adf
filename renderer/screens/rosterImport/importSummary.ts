/** What an import did, in one line, read off its patch: "导入 138 所：新增 138 所，修改 0 格，待改 3 格". */
import type { Patch } from "../../../shared/patch/patch.ts";

export function importSummary(schools: number, patch: Patch): string {
  const ofSchools = patch.filter(({ table }) => table === "school");
  const added = ofSchools.filter(({ before }) => before === null).length;
  const removed = ofSchools.filter(({ after }) => after === null).length;
  const cells = ofSchools
    .filter(({ before, after }) => before !== null && after !== null)
    .reduce((sum, { after }) => sum + Object.keys(after ?? {}).length, 0);
  const drafts = patch.filter(({ table, after }) => table === "draft" && after !== null).length;
  const parts = [`新增 ${added} 所`, `修改 ${cells} 格`, `待改 ${drafts} 格`];
  if (removed > 0) parts.push(`删除 ${removed} 所`);
  return `导入 ${schools} 所：${parts.join("，")}`;
}
