/**
 * What a screen says about its grid and what the grid tells back. A screen describes columns as functions of its own
 * row type; the grid never looks into a row and never changes one: everything typed goes out as an edit.
 */

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
  | { readonly kind: "choice"; readonly options: (row: Row | null) => readonly Option[] }
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
  /** What F2 and copying start from, where it is not the text shown. */
  readonly editText?: (row: Row) => string;
  /** Tooltip: a reason, where a number comes from. */
  readonly hint?: (row: Row) => string | undefined;
  readonly mark?: (row: Row) => CellMark | undefined;
  /** Absent: never editable. */
  readonly editable?: (row: Row) => boolean;
  /** Absent: plain text. In the line of a new record `options` gets null. */
  readonly editor?: CellEditor<Row>;
  /** Whether a new record can be begun by typing into this column of the append line. */
  readonly startsRecord?: boolean;
  /** Absent: columns sort by their text, the Chinese way. */
  readonly sortValue?: (row: Row) => number | string | null;
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
}

export interface CellRef {
  readonly rowId: string;
  readonly columnId: string;
}

/** The row id of edits typed into the append line. */
export const newRowId = "__new__";

export interface CellEdit extends CellRef {
  readonly text: string;
  /** Set when an option was chosen from a list. */
  readonly value?: string;
}

export interface SpreadsheetHandle {
  /** Scrolls there, makes it the active cell, takes the focus and flashes it; false when there is no such row. */
  goTo(rowId: string, columnId: string): boolean;
  activeCell(): CellRef | null;
  focus(): void;
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
  readonly footer?: readonly FooterRow[];
  /**
   * Resolves when the edit is settled, taken or not; until then the typed text is shown as pending.
   * For an edit of `newRowId` it resolves to the id of the record made, so that typing goes on in its line.
   */
  readonly onEdit?: (edits: readonly CellEdit[]) => Promise<string | void>;
  /** Ctrl+Delete (or Ctrl+-) on a line. */
  readonly onRowsDelete?: (rowIds: readonly string[]) => void;
  readonly onActiveChange?: (cell: CellRef | null) => void;
  /** Enter or a double click on a cell that cannot be edited: what is it made of? */
  readonly onOpen?: (cell: CellRef) => void;
  /** Said where there are no rows. */
  readonly emptyText?: string;
  /** A last line "＋ …" in which typing begins a new record. */
  readonly appendRow?: { readonly text: string };
  /** Extra classes of a line, separated by blanks (groups, private and public). */
  readonly rowClass?: (row: Row) => string | undefined;
}
