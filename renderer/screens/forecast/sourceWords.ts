/** Where a parameter of the forecast comes from, in a few words; and how a taken-over estimate is called. */
import type { Estimate } from "../../../shared/calculation/estimate/estimate.ts";
import type { County } from "../../../shared/model/county.ts";
import { gradeName } from "../../../shared/model/school.ts";
import { gradesOf } from "../../../shared/model/stage.ts";
import type { BasisPoints, Fall } from "../../../shared/model/units.ts";

export function sourceWords(county: County, { of, field }: Estimate, value: BasisPoints | null): string {
  if (value !== null) return county.forecastSources?.[field] ?? "手工填写";
  if (of !== "transfer") return "默认 100%";
  const last = gradesOf(county.schooling, "primary").at(-1);
  return `默认：随本县${last === undefined ? "小学毕业生" : gradeName(last)}学生`;
}

/** Kept with the value: 估算（2019–2021年平均）. */
export function estimatedSource({ ratios, limitBp }: Estimate): string {
  const years = ratios.years.filter(({ basisPoints }) => basisPoints !== null).map(({ year }) => year);
  return `估算（${yearsText(years)}${limitBp === undefined ? "" : "，限幅"}）`;
}

/** Those that took part in the mean. */
function yearsText(years: readonly Fall[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return `${first}年`;
  const isWhole = last - first + 1 === years.length;
  return `${isWhole ? `${first}–${last}` : years.join("、")}年平均`;
}
