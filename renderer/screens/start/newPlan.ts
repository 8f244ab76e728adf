/** What is typed into the form of a new plan: what is wrong with it, and the targets it means. */
import type { Target } from "../../../shared/model/county.ts";
import type { Schooling } from "../../../shared/model/stage.ts";
import { defaultRules } from "../../document/rules.ts";
import { shareOfText } from "../county/shareText.ts";

export interface NewPlan {
  readonly code: string;
  readonly name: string;
  readonly baseYear: string;
  readonly targetYear: string;
  readonly schooling: Schooling;
  /** Percentages as typed, for the falls after the base year. */
  readonly shares: readonly string[];
}

/** Assumed; differs by province, and the rule set says so. */
export const proposedTargets: readonly string[] = defaultRules.proposedShareTargetsBp.map((bp) =>
  String(bp / 100),
);

/** The first thing that is wrong, as a sentence with its remedy; null when the plan can be made. */
export function newPlanProblem({ code, name, baseYear, targetYear, shares }: NewPlan): string | null {
  if (name.trim() === "") return "请填写县（市、区）名称。";
  if (!/^\d{6}$/u.test(code))
    return "行政区划代码应为 6 位数字，如 419921。开发区、示范区可用自定的 6 位代码。";
  if (!isYear(baseYear)) return "基期应为 2000–2100 之间的年份，如 2021。";
  if (!isYear(targetYear) || Number(targetYear) <= Number(baseYear))
    return "目标年应晚于基期，如基期 2021、目标年 2025。";
  if (Number(targetYear) - Number(baseYear) > 30) return "目标年与基期最多相差 30 年。";
  return shares.some((share) => shareOfText(share) === "invalid")
    ? "占比目标应为 0–100 之间的数字，如 5 或 5.5；不设目标请留空。"
    : null;
}

const isYear = (text: string): boolean =>
  /^\d{4}$/u.test(text) && Number(text) >= 2000 && Number(text) <= 2100;

/** Targets of the falls up to the target year; empty fields set none. */
export function targetsOf({ baseYear, targetYear, shares }: NewPlan): Target[] {
  return shares.flatMap((share, i) => {
    const year = Number(baseYear) + 1 + i;
    const shareBp = shareOfText(share);
    return typeof shareBp === "number" && year <= Number(targetYear) ? [{ year, shareBp }] : [];
  });
}
