/**
 * What a <td> holds. Its text, as in a delimited file; but Excel's own pages say the exact number beside the one that is
 * shown (x:num), the error (x:err) and that there is a formula (x:fmla); those of LibreOffice say the number too (sdval).
 */
import type { NeutralCell } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { numberText, parseNumber } from "../xlsx/numberText.ts";
import type { Spans } from "./pageGrid.ts";

export type TagAttributes = Readonly<Record<string, string>>;
type Content = Omit<NeutralCell, "row" | "column">;

/** Null for a cell without a text. */
export function contentOfCell(attributes: TagAttributes, text: string): Content | null {
  if (text === "") return null;
  const formula = attributes["x:fmla"] === undefined ? {} : ({ formula: "cached" } as const);
  if (attributes["x:err"] !== undefined) return { text, error: text, ...formula };
  return { ...(exactNumber(attributes["x:num"] ?? attributes["sdval"], text) ?? { text }), ...formula };
}

/** Where a day or a share is shown, the number behind it is not what a person reads there. */
function exactNumber(written: string | undefined, shown: string): Content | null {
  if (written === undefined) return null;
  const plain = parseNumber(shown.replaceAll(/[,，\s]/gu, ""));
  const number = written === "" ? plain : parseNumber(written);
  return plain === null || number === null ? null : { text: numberText(number), number };
}

/** The most of the HTML standard. */
const mostColumns = 1000;
const mostRows = 65_534;

export const spansOf = (attributes: TagAttributes): Spans => ({
  rows: spanOf(attributes["rowspan"], mostRows),
  columns: spanOf(attributes["colspan"], mostColumns),
});

function spanOf(written: string | undefined, most: number): number {
  const span = Number.parseInt(written ?? "1", 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

export const isHidden = ({ style = "", hidden }: TagAttributes): boolean =>
  hidden !== undefined || /(^|[;\s])display\s*:\s*none/iu.test(style);
