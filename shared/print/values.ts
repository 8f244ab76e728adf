/** The value of a field as it is printed: with its unit, dates written out, "" when nothing is known. */
import { formatCount } from "../format/numbers.ts";
import { readField, type FieldSpec, type FieldValue } from "../model/fields.ts";
import { draftOf, fieldSpec, type Plan } from "../model/plan.ts";
import type { IsoDate } from "../model/units.ts";

type Printable = "school" | "measure" | "diversion" | "milestone" | "case" | "attachment";

/** 2022年6月19日 */
export function formatDate(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}

/** What was typed and could not be read is printed as typed, and says so: it must not look like an empty field. */
export function shown(plan: Plan, table: Printable, record: { readonly id: string }, key: string): string {
  const draft = draftOf(plan, table, record.id, key);
  if (draft !== undefined) return `${draft.text}（待核）`;
  const spec = fieldSpec(table, key);
  return spec === undefined ? "" : valueText(spec, readField(record, key));
}

function valueText({ kind, unit, choices = {} }: FieldSpec, value: FieldValue): string {
  if (typeof value === "number") return `${formatCount(value)}${unit ?? ""}`;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value !== "string") return "";
  if (kind === "choice") return choices[value] ?? value;
  return kind === "date" ? formatDate(value) : value.trim();
}
