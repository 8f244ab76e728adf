/**
 * A workbook about to be written, as plain data: it can be made and tested without any library and handed to another
 * thread. Rows and columns count from 1; what is not given is as in an empty workbook.
 */
import type { IsoDate } from "../model/units.ts";

export type DraftContent = string | number | { readonly date: IsoDate };

export interface DraftRow {
  readonly cells: ReadonlyMap<number, DraftContent>;
  /** title: large and alone · header: bold on a tint, wrapped */
  readonly look?: "title" | "header";
  readonly height?: number;
}

export interface DraftColumn {
  readonly column: number;
  /** In characters of a digit's width, as Excel counts. */
  readonly width: number;
  /** text keeps codes from becoming numbers; wrapped is for sentences. */
  readonly format?: "text" | "count" | "date" | "wrapped";
}

/** What may be typed in a column, offered as a list; from the first to the last row only. */
export interface DraftList {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

export interface DraftMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetDraft {
  /** Made fit for Excel when it is written: 31 characters, some of them forbidden. */
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
  readonly merges?: readonly DraftMerge[];
  readonly lists?: readonly DraftList[];
  /** What stays in sight while the rest scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
}
