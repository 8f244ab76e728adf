/**
 * Codes: a school's 10 digits and its 统一社会信用代码. A code of more than 15 digits that a spreadsheet keeps as a number is
 * no longer what was typed and is never taken; a bad text is kept as it stands, and told. (roster.md, Cells)
 */
import { tidy } from "../../format/typed.ts";
import { isCreditCode } from "../../model/creditCode.ts";
import type { FieldSpec } from "../../model/fields.ts";
import type { NeutralCell } from "../sheets/neutralGrid.ts";
import { isNotApplicable } from "../plainText.ts";
import type { ReadCell } from "../rows/rosterRow.ts";

/** Beyond 15 digits a spreadsheet's number is rounded. */
const mostDigits = 999_999_999_999_999;

/** As a number, or as the text that a text file made of it (5.24E+17). */
export const hasLostDigits = (cell: NeutralCell | undefined): boolean =>
  cell !== undefined &&
  ((cell.number !== undefined && cell.number > mostDigits) ||
    /^\d(\.\d+)?e\+?\d+$/iu.test(plainCode(cell.text)));

export const lostDigits = ({ required }: Pick<FieldSpec, "required">, text: string): ReadCell => ({
  value: required === true ? "" : null,
  text,
  reason: "too-large",
  problem: "digits-lost",
});

/** Without the apostrophe or tab that keeps a spreadsheet from making a number of it, and without spaces inside. */
const plainCode = (text: string): string =>
  tidy(text)
    .replace(/^['’‘`]/u, "")
    .replaceAll(/(?<=[\dA-Z]) +(?=[\dA-Z])/giu, "")
    .trim();

export function readSchoolCode(cell: NeutralCell | undefined): ReadCell {
  const text = cell?.text ?? "";
  if (isNotApplicable(text)) return { value: "", text };
  if (hasLostDigits(cell)) return lostDigits({ required: true }, text);
  const plain = plainCode(text);
  return /^\d{10}$/u.test(plain) ? { value: plain, text } : { value: plain, text, problem: "code-invalid" };
}

export function readCreditCode(cell: NeutralCell | undefined): ReadCell {
  const text = cell?.text ?? "";
  if (isNotApplicable(text)) return { value: null, text };
  if (hasLostDigits(cell)) return lostDigits({}, text);
  const plain = plainCode(text).toUpperCase();
  return isCreditCode(plain)
    ? { value: plain, text }
    : { value: plain, text, problem: "credit-code-invalid" };
}
