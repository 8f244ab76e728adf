/**
 * An edit of a cell as the journal tells it: "改为 …" or "清空". A school goes by its name, a word by its Chinese one, and
 * what is no value of the cell is marked, since it counts for nothing yet.
 */
import { formatTarget } from "../format/numbers.ts";
import type { Typed } from "../format/typed.ts";
import type { FieldSpec, FieldValue } from "../model/fields.ts";
import type { Plan } from "../model/plan.ts";
import { shortened } from "./command.ts";
import { nameOfSchool } from "./names.ts";

export function shownEdit(plan: Plan, spec: FieldSpec, typed: Typed, text: string): string {
  if ("reason" in typed) return `改为 ${shortened(text, 30) || "空"}（待改）`;
  const shown = shownValue(plan, spec, typed.value, text);
  return shown === "" ? "清空" : `改为 ${shortened(shown, 30)}`;
}

function shownValue(plan: Plan, spec: FieldSpec, value: FieldValue, text: string): string {
  if (value === null) return spec.kind === "stages" ? "全部" : "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (spec.kind === "share" && typeof value === "number") return formatTarget(value);
  if (typeof value !== "string") return text;
  return spec.kind === "school" ? nameOfSchool(plan, value) : (spec.choices?.[value] ?? value);
}
