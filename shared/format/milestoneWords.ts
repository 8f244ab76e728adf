/** Where a milestone stands, in words: 逾期 12 天. */
import type { MilestoneState } from "../milestones/state.ts";
import { formatCount } from "./numbers.ts";

export function milestoneStateWords(state: MilestoneState): string {
  switch (state.kind) {
    case "done":
      return "已完成";
    case "overdue":
      return `逾期 ${formatCount(state.days)} 天`;
    case "ahead":
      return state.days === 0 ? "今天到期" : `还有 ${formatCount(state.days)} 天`;
    case "undated":
      return "未定日期";
    case "unrecorded":
      return "未填完成日期";
  }
}
