/** Why a typed text is not a value of its cell, and what would be one. */
import type { DraftReason } from "../model/draft.ts";

const sentences: Readonly<Record<DraftReason, string>> = {
  "not-integer": "不是整数，未计入。请填整数，如 320；不适用请填“/”。",
  "not-number": "不是数字，未计入。请填数字，如 1200 或 85.5。",
  "not-share":
    "不是明确的百分数，未计入。请填 0–1000 之间、最多两位小数的百分数，如 97.5 或 97.5%；小于 10% 的请写上“%”。",
  negative: "不能为负数，未计入。请填 0 或正整数。",
  "too-large": "数字过大，未计入。请核对位数。",
  "not-date": "不是日期，未计入。请按 2023-08-20 或 2023年8月 填写。",
  "no-such-date": "没有这一天，未计入。请核对月和日。",
  "ambiguous-month": "可能是 1 月，也可能是 10 月，未计入。请写明，如 2021-01 或 2021-10。",
  "not-choice": "不在可选项内，未计入。请按 Alt+↓ 从列表中选。",
  "no-such-school": "名册中没有这所学校，未计入。请从列表中选，或先在名册中新增。",
  "ambiguous-school": "名册中有多所同名学校，未计入。请从列表中选定一所。",
  "not-plan-year":
    "不能作基期或目标年，未采用。请填 2000–2100 之间的年份，目标年须晚于基期，且不超过 30 年。",
  required: "此格不能为空。请填写。",
};

export const draftSentence = (text: string, reason: DraftReason): string => `“${text}”${sentences[reason]}`;
