/**
 * A date of a roster: a real date, a spreadsheet's day number, or one of the ways people write it (2021.9, 2021年9月,
 * 202109, 2021-9-1). 2021.1 may have been 2021.10 before a spreadsheet took it for a number: it is asked, not guessed.
 */
import { dateOfDayNumber, isDate, parseTypedDate } from "../../format/dates.ts";
import { tidy } from "../../format/typed.ts";
import type { NeutralCell } from "../sheets/neutralGrid.ts";
import { isNotApplicable } from "../plainText.ts";
import type { ReadCell } from "../rows/rosterRow.ts";

export function readDate(cell: NeutralCell | undefined): ReadCell {
  const text = cell?.text ?? "";
  if (cell === undefined || isNotApplicable(text)) return { value: null, text };
  if (cell.date !== undefined && isDate(cell.date)) return { value: cell.date, text };
  const serial = cell.number === undefined ? null : dateOfDayNumber(cell.number);
  if (serial !== null) return { value: serial, text };
  const plain = withoutTime(tidy(text));
  // Text files say what a spreadsheet showed, so a text can be such a number too.
  if (/^\d{4}\.1$/u.test(plain)) return bad(text, "ambiguous-month");
  const typed = parseTypedDate(plain);
  return "value" in typed ? { value: typed.value, text } : bad(text, typed.reason);
}

type Bad = "ambiguous-month" | "not-date" | "no-such-date";
const bad = (text: string, reason: Bad): ReadCell => ({ value: null, text, reason, problem: reason });

/** 2024-08-31 00:00:00 */
const withoutTime = (text: string): string => text.replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/u, "");
