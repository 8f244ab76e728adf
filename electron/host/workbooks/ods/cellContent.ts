/** What a cell of an .ods holds, from its value type, its value and its text (OpenDocument 1.3 part 3, 19.389). */
import { isDate } from "../../../../shared/format/dates.ts";
import type { NeutralCell } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { numberText, parseNumber } from "../xlsx/numberText.ts";
import type { OdfAttributes } from "./elements.ts";

/** Of a cell, without its place; null when it holds nothing. */
export type Content = Omit<NeutralCell, "row" | "column">;

export function cellContent(attributes: OdfAttributes, text: string): Content | null {
  const hasFormula = attributes.get("table:formula") !== undefined;
  const value = valueOf(attributes, text, hasFormula);
  if (hasFormula) return value === null ? { text: "", formula: "missing" } : { ...value, formula: "cached" };
  return value === null || value.text === "" ? null : value;
}

/** Programs write a 0 as the value of a formula that failed, and say so in the text only. */
const failed = /^(#(REF|VALUE|DIV\/0|NUM|NULL)!|#NAME\?|#N\/A|(Err:|错误：?)\d+)$/u;

function valueOf(attributes: OdfAttributes, text: string, hasFormula: boolean): Content | null {
  const type = attributes.get("office:value-type");
  const isError = attributes.get("calc:value-type") === "error";
  if (isError || (hasFormula && failed.test(text))) return { text, error: text };
  switch (type) {
    case undefined:
      return text === "" ? null : { text };
    case "float":
    case "percentage":
    case "currency":
      return number(attributes.get("office:value"), text);
    case "date":
      return day(attributes.get("office:date-value") ?? text);
    case "boolean":
      return { text: attributes.get("office:boolean-value") === "true" ? "TRUE" : "FALSE" };
    case "string":
      return { text: attributes.get("office:string-value") ?? text };
    default:
      return { text };
  }
}

/** A number without its value is not guessed from what is shown, which may be rounded. */
function number(value: string | undefined, text: string): Content | null {
  if (value === undefined) return text === "" ? null : { text };
  const parsed = parseNumber(value);
  return parsed === null ? { text: value } : { text: numberText(parsed), number: parsed };
}

function day(value: string): Content {
  const date = value.slice(0, 10);
  return isDate(date) ? { text: date, date } : { text: value };
}
