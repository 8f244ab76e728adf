/** What goes when a scenario goes, counted; `plan` is the scenario as it is seen. */
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Plan } from "../../../shared/model/plan.ts";

export function lossWords({ measure, case: cases, diversion }: Plan): string {
  const parts = [
    ...(measure.size === 0 ? [] : [`${formatCount(measure.size)} 项措施`]),
    ...(cases.size === 0 ? [] : [`${formatCount(cases.size)} 所学校的一校一案`]),
    ...(diversion.size === 0 ? [] : [`${formatCount(diversion.size)} 条学生分流`]),
  ];
  return parts.length === 0 ? "这个方案里没有措施。" : `方案里的 ${parts.join("、")}一并删除。`;
}
