/** What goes when a scenario goes, counted; `plan` is the scenario as it is seen. */
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Plan } from "../../../shared/model/plan.ts";

export function lossWords({ measure, milestone, case: cases, diversion, attachment }: Plan): string {
  const counted = [
    [measure.size, "项措施"],
    [milestone.size, "个节点"],
    [cases.size, "所学校的一校一案"],
    [diversion.size, "条学生分流"],
    [attachment.size, "个附件"],
  ] as const;
  const parts = counted
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${formatCount(count)} ${what}`);
  return parts.length === 0 ? "这个方案里没有措施。" : `方案里的 ${parts.join("、")}一并删除。`;
}
