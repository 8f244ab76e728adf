/**
 * A workbook as the import sees it, whatever program wrote it: cells that exist, with their address, text and number.
 * Rows and columns count from 1, as people count them; nothing is kept that the import does not look at.
 */
import type { IsoDate } from "../../model/units.ts";
import type { PupilGroup } from "../pupils/pupilGroups.ts";

export interface NeutralCell {
  readonly row: number;
  readonly column: number;
  /** The value as text: of a text cell its text, of a number its shortest exact form, of a date the ISO day. */
  readonly text: string;
  /** Set when the cell holds a number; a code or grade typed as text has none. */
  readonly number?: number;
  /** Set when a number has a date format. */
  readonly date?: IsoDate;
  /** The value is a formula's, as last calculated; "missing" when the file holds no value of it. */
  readonly formula?: "cached" | "missing";
  /** #REF! and the like. */
  readonly error?: string;
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is left of a table with one row per pupil: how many there are of each kind, and nothing of any one of them. */
export interface CountedPupils {
  readonly headerRow: number;
  /** Rows below the header that hold something. */
  readonly rows: number;
  readonly groups: readonly PupilGroup[];
}

export interface NeutralSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then by column. Of a table of pupils only the titles above its header. */
  readonly cells: readonly NeutralCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  /** Set when the sheet is a table of pupils. */
  readonly pupils?: CountedPupils;
  /** Made here, of counted pupils: each row below its header is a school, none the sum of others. */
  readonly countedSchools?: true;
}

/** What the file is by its content; "web-page" is a table in HTML, "xml" a workbook of Excel 2003 in XML. */
export const workbookKinds = ["xlsx", "xls", "ods", "web-page", "xml", "text"] as const;
export type WorkbookKind = (typeof workbookKinds)[number];

export const textEncodings = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;
export type TextEncoding = (typeof textEncodings)[number];

export interface NeutralWorkbook {
  readonly kind: WorkbookKind;
  /** Of a text file: how its bytes were read. */
  readonly encoding?: TextEncoding;
  readonly sheets: readonly NeutralSheet[];
}

/** "B7" */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
