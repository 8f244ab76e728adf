/** Where a measure stands: done, planned, or why it does not count. */
import type { Calculator } from "../calculation/calculator.ts";
import type { IgnoredReason } from "../calculation/reading.ts";
import type { Measure } from "../model/measure.ts";

export interface MeasureStatus {
  readonly label: string;
  readonly reason: string | undefined;
  readonly counts: boolean;
}

const ignoredWords: Readonly<Record<IgnoredReason, readonly [label: string, reason: string]>> = {
  "no-kind": ["未填措施", "选了措施才计入平衡"],
  undated: ["未定日期", "填了计划日期才计入平衡"],
  "no-such-school": ["无此学校", "名册中没有这所学校，未计入"],
  "before-base": ["基期已含", "基期之前已生效，名册里应已反映，不重复计入"],
  "not-at-private-school": ["不适用", "这类措施只用于民办学校，未计入"],
  "no-cap": ["未填上限", "填了招生上限才计入平衡"],
  "never-converted": ["不计入", "建在民办学校，且该校没有转公，学位不算公办"],
};

export function statusOf(calculator: Calculator, measure: Measure): MeasureStatus {
  const ignored = calculator.measureDossier(measure.id)?.ignored.get(measure.id);
  if (ignored !== undefined) {
    const [label, reason] = ignoredWords[ignored];
    return { label, reason, counts: false };
  }
  return { label: measure.actualDate === undefined ? "计划" : "已实施", reason: undefined, counts: true };
}
