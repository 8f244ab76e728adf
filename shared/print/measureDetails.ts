/** What is kept of a measure beside its line in the table: its project, money, size, what it needs, and what was noted. */
import type { Measure } from "../model/measure.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import { partsOf } from "./longText.ts";
import { label, type Row } from "./printed.ts";
import { shown } from "./values.ts";

const keys = [
  "projectName",
  "area",
  "investment",
  "fundSource",
  "unitSubsidy",
  "classes",
  "floorArea",
  "land",
  "funds",
  "staffing",
  "teacherSupply",
  "resourceNote",
  "batch",
  "remarks",
] as const;

/** Characters on a line that is as wide as the table but for its first column. */
const perLine = 38;

/** Rows below the measure's own, with its number's column left empty; none where there is nothing to say. */
export function detailRows(plan: Plan, measure: Measure, columnCount: number): Row[] {
  const text = detailsText(plan, measure);
  if (text === "") return [];
  return partsOf(text, perLine).map((part) => [label(""), { text: part, columns: columnCount - 1 }]);
}

/** 投资：1,200万元；资金来源：县级财政 */
const detailsText = (plan: Plan, measure: Measure): string =>
  keys
    .map((key) => [fieldSpec("measure", key)?.label ?? key, shown(plan, "measure", measure, key)] as const)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}：${text}`)
    .join("；");
