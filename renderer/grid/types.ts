/**
 * What a screen says about its grid and what the grid tells back. A screen describes columns as functions of its own
 * row type; the grid never looks into a row and never changes one: everything typed goes out as an edit.
 */
import type { Subject } from "../../shared/calculation/explain/subject.ts";
import type { GridLook } from "../../shared/contract/gridLook.ts";
import type { GridAction, Offer } from "./actions.ts";

/** How a cell stands out. Every mark has a sign or a word besides its colour. */
export const cellMarks = ["draft", "computed", "locked", "note", "attention", "shortage", "fine"] as const;
export type CellMark = (typeof cellMarks)[number];

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Grey text behind the label: town, code, stage … */
  readonly detail?: string;
  /** More ways to find it: code, former names, pinyin initials of its own. */
  readonly keys?: readonly string[];
}

export type CellEditor<Row> =
  | { readonly kind: "text" }
  | { readonly kind: "integer" }
  | { readonly kind: "date" }
  /** `closed`: a text that is none of the options is not taken at all, not even as a draft. */
  | {
      readonly kind: "choice";
      readonly options: (row: Row | null) => readonly Option[];
      readonly closed?: true;
    }
  /** `free`: a text that is none of the options is a value too (the name of a project). */
  | {
      readonly kind: "picker";
      readonly options: (row: Row | null) => readonly Option[];
      readonly free: boolean;
    };

export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Neighbouring columns with the same group stand under one upper header. */
  readonly group?: string;
  /** Pixels. */
  readonly width: number;
  /** The last column with it set takes what room is left over. */
  readonly grow?: boolean;
  readonly pinned?: "left";
  readonly align?: "left" | "right" | "center";
  readonly text: (row: Row) => string;
  /** What F2 starts from and a copy pasted here says, where it is not the text shown. */
  readonly editText?: (row: Row) => string;
  /** What an edit sends to say the same as this cell, where its text may mean several things (schools of one name). */
  readonly exactly?: (row: Row) => string | undefined;
  /** Tooltip: a reason, where a number comes from. */
  readonly hint?: (row: Row) => string | undefined;
  readonly mark?: (row: Row) => CellMark | undefined;
  /** Absent: never editable. */
  readonly editable?: (row: Row) => boolean;
  /**
   * Whether it takes what is pasted, where that hangs on what is pasted beside it: other kinds of measure have other
   * columns. `beside`: the texts of the line by column; `row` is null for a line that is to be made. Absent: as `editable`.
   */
  readonly takes?: (row: Row | null, beside: LineTexts) => boolean;
  /** Absent: plain text. In the line of a new record `options` gets null. */
  readonly editor?: CellEditor<Row>;
  /** Whether a new record can be begun by typing into this column of the append line. */
  readonly startsRecord?: boolean;
  /** Absent: columns sort by their text, the Chinese way. */
  readonly sortValue?: (row: Row) => number | string | null;
  /** The quantity the cell shows, null where it shows none. Absent: no sums of this column (years, codes, shares). */
  readonly quantity?: (row: Row) => number | null;
  /** The number the cell shows, where it is computed: what can be asked about it. */
  readonly subject?: (row: Row) => Subject | null | undefined;
}

/** A pinned line of sums; cells by column id, missing ones are empty. */
export interface FooterRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, FooterCell>>;
}
export interface FooterCell {
  readonly text: string;
  readonly hint?: string;
  readonly mark?: CellMark;
  /** As that of a column. */
  readonly subject?: Subject;
}

export interface CellRef {
  readonly rowId: string;
  readonly columnId: string;
}

export interface LineNumber {
  readonly text: string;
  readonly hint?: string | undefined;
}

/** The row id of edits typed into the append line. */
export const newRowId = "__new__";

export interface CellEntry {
  readonly text: string;
  /** Set when an option was chosen from a list, or when a cell is copied exactly. */
  readonly value?: string;
}
export interface CellEdit extends CellRef, CellEntry {}

/** Texts of one line by column id. */
export type LineTexts = ReadonlyMap<string, string>;

/** Lines pasted behind the last one. */
export interface NewLines {
  /** Asked before: shall they be added? `fitting`: how many lines of the block have a place without them. */
  ask(lines: number, fitting: number): Promise<"add" | "leave-out" | "cancel">;
  /** One command with the edits of lines that are there. Resolves to the ids of the records, false when it was refused. */
  make(lines: readonly LineTexts[], edits: readonly CellEdit[]): Promise<readonly string[] | false>;
}

/** What is selected: whole lines, whole columns, everything, or cells; always a rectangle of records. */
export interface SelectedCells {
  readonly kind: "cells" | "rows" | "columns" | "all";
  readonly active: CellRef;
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  /** How many cells. */
  readonly size: number;
  /** Line by line, from left to right. */
  cells(): Iterable<CellRef>;
}

/** Where a grid's arrangement is kept. */
export interface GridMemory {
  read(): GridLook | null;
  write(look: GridLook): void;
}

export interface SpreadsheetHandle {
  /** Scrolls there, makes it the active cell, takes the focus and flashes it; false when there is no such row. */
  goTo(rowId: string, columnId: string): boolean;
  /**
   * Shows cells that were changed from elsewhere: goes to the first one and lights up all that are in sight. A whole line
   * has the column id "". False when none of their lines is shown.
   */
  reveal(cells: readonly CellRef[]): boolean;
  activeCell(): CellRef | null;
  /** The range, or the active cell; null on the append line and in an empty grid. */
  selection(): SelectedCells | null;
  focus(): void;
  offer(action: GridAction): Offer;
  perform(action: GridAction): void;
}

export interface SpreadsheetProps<Row> {
  /** Said by screen readers, and how tests find the grid. */
  readonly label: string;
  /** A changed row must be a new object; an unchanged one had better be the old one. */
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly columns: readonly GridColumn<Row>[];
  /** Anything the column functions read besides the row; a new value draws the cells anew. */
  readonly version?: unknown;
  /** The pinned sums; as a function of the rows that filters leave, where they are of those. */
  readonly footer?: readonly FooterRow[] | ((shown: readonly Row[]) => readonly FooterRow[]);
  /** How the grid was arranged here before. Absent: nothing is remembered. */
  readonly memory?: GridMemory;
  /** What the screen itself filters by: how many rows there are without that, and how to take it off. */
  readonly filtering?: { readonly total: number; readonly clear: () => void };
  /**
   * Takes one cell or many; many are one command, one step of undo, and all of records that are there.
   * Resolves when the edit is settled, taken or not; until then the typed text is shown as pending.
   * For an edit of `newRowId` it resolves to the id of the record made, so that typing goes on in its line; to false
   * when the edit was refused, which the screen has told by then.
   */
  readonly onEdit?: (edits: readonly CellEdit[]) => Promise<string | false | void>;
  /** Absent: what is pasted behind the last line is left out, and said. */
  readonly newLines?: NewLines;
  /** Ctrl+Delete (or Ctrl+-) on the selected lines. */
  readonly onRowsDelete?: (rowIds: readonly string[]) => void;
  readonly onActiveChange?: (cell: CellRef | null) => void;
  /**
   * A number is asked about: by a plain press on its cell, which selects it too; by one on a pinned sum, which does nothing
   * else; or by Enter, F2, Ctrl+E, the menu or a double click ("key").
   */
  readonly onExplain?: (subject: Subject, by: "press" | "sum" | "key") => void;
  /** Said where there are no rows. */
  readonly emptyText?: string;
  /** A last line "＋ …" in which typing begins a new record. */
  readonly appendRow?: { readonly text: string };
  /** The number in front of a line. Absent: lines are numbered as they stand. */
  readonly lineNumber?: (row: Row) => LineNumber;
  /** Extra classes of a line, separated by blanks (groups, private and public). */
  readonly rowClass?: (row: Row) => string | undefined;
}
