/**
 * What the sheet knows of a cell by its address: what it shows, whether it can be edited and from which text, which
 * options it has; `words` says it to a planner. Reads the screen's columns; changes nothing.
 */
import type { Subject } from "../../shared/calculation/explain/subject.ts";
import { beginsRecord, invitingColumn } from "./appendLine.ts";
import { viewOf, type CellView } from "./cellView.ts";
import { CellWords, type FoundCell } from "./cellWords.ts";
import type { CopiedCell } from "./clipboard/writeHtml.ts";
import type { Line } from "./lines.ts";
import { choicesOf, type Session } from "./editing/session.ts";
import type { Counted } from "./selection/tally.ts";
import type {
  CellEdit,
  CellEntry,
  CellRef,
  GridColumn,
  LineTexts,
  Option,
  SpreadsheetProps,
} from "./types.ts";

export interface CellsContext<Row> {
  lineOf(rowId: string): Line<Row> | undefined;
  pendingText(cell: CellRef, line: Line<Row>): string | undefined;
  /** Is a record being made whose line is still being typed into? */
  continuesNewRecord(): boolean;
}

export class Cells<Row> {
  readonly #context: CellsContext<Row>;
  readonly words: CellWords<Row>;
  #props: SpreadsheetProps<Row>;
  #columns: ReadonlyMap<string, GridColumn<Row>> = new Map();

  constructor(props: SpreadsheetProps<Row>, context: CellsContext<Row>) {
    this.#context = context;
    this.#props = props;
    this.use(props);
    this.words = new CellWords<Row>({
      props: () => this.#props,
      find: (cell) => this.#find(cell),
      view: (line, columnId) => this.view(line, columnId),
    });
  }

  use(props: SpreadsheetProps<Row>): void {
    this.#props = props;
    this.#columns = new Map(props.columns.map((column) => [column.id, column]));
  }

  column(id: string): GridColumn<Row> | undefined {
    return this.#columns.get(id);
  }

  view(line: Line<Row>, columnId: string): CellView {
    const column = this.#columns.get(columnId);
    if (column === undefined) return { text: "" };
    const pending = this.#context.pendingText({ rowId: line.id, columnId }, line);
    const invites = line.kind === "append" && columnId === invitingColumn(this.#props.columns)?.id;
    return pending === undefined && invites
      ? { text: line.text, mark: "invitation" }
      : viewOf(line, column, pending);
  }

  canEdit(cell: CellRef): boolean {
    const found = this.#find(cell);
    if (found === null || this.#props.onEdit === undefined) return false;
    const { line, column } = found;
    if (line.kind === "record") return column.editable?.(line.row) ?? false;
    return (
      beginsRecord(column, this.#props.columns) ||
      (this.#context.continuesNewRecord() && column.editable !== undefined)
    );
  }

  /** What can be asked about the number it shows. */
  subjectOf(cell: CellRef): Subject | null {
    const found = this.#find(cell);
    return (found?.line.kind === "record" ? found.column.subject?.(found.line.row) : null) ?? null;
  }

  /** Whether it takes a text that comes together with others of its line; see `GridColumn.takes`. */
  takes(rowId: string, columnId: string, beside: LineTexts): boolean {
    const column = this.#columns.get(columnId);
    if (column === undefined || this.#props.onEdit === undefined) return false;
    const line = this.#context.lineOf(rowId);
    const row = line?.kind === "record" ? line.row : null;
    if (this.chosen({ rowId, columnId, text: beside.get(columnId) ?? "" }) === null) return false;
    if (column.takes !== undefined) return column.takes(row, beside);
    return row === null ? column.editable !== undefined : (column.editable?.(row) ?? false);
  }

  /** An edit as the cell's own list would make it where only its options count; null where the text is none of them. */
  chosen(edit: CellEdit): CellEdit | null {
    const found = this.#find(edit);
    const isFree = found === null || found.line.kind !== "record" || !isClosed(found.column);
    if (isFree || edit.text === "") return edit;
    const option = optionNamed(found.column, found.line.row, edit.text);
    return option === undefined ? null : { ...edit, value: option.value };
  }

  /** A pasted edit: a text that says what the cell says already means the same (one of two schools of a name). */
  meant(edit: CellEdit): CellEdit {
    if (edit.value !== undefined) return edit;
    const { text, value } = this.entryOf(edit);
    return value !== undefined && text === edit.text ? { ...edit, value } : (this.chosen(edit) ?? edit);
  }

  /** A line as it is copied: as shown, numbers with their exact value. */
  copied(rowId: string, columnIds: readonly string[]): CopiedCell[] {
    const line = this.#context.lineOf(rowId);
    return columnIds.map((columnId) => {
      const column = this.#columns.get(columnId);
      if (column === undefined || line?.kind !== "record") return { text: "" };
      const pending = this.#context.pendingText({ rowId, columnId }, line);
      const text = pending ?? column.text(line.row);
      const number = pending === undefined && /\d/u.test(text) ? (column.quantity?.(line.row) ?? null) : null;
      return {
        text,
        ...(number === null ? {} : { number }),
        ...(column.align === undefined ? {} : { align: column.align }),
      };
    });
  }

  copiedHeaders(columnIds: readonly string[]): CopiedCell[] {
    return columnIds.map((columnId) => {
      const { group = "", header = "" } = this.#columns.get(columnId) ?? {};
      return { text: `${group} ${header}`.trim(), header: true };
    });
  }

  /** Does the record say that its text is no value yet? */
  isDraft(cell: CellRef): boolean {
    const found = this.#find(cell);
    return found?.line.kind === "record" && found.column.mark?.(found.line.row) === "draft";
  }

  /** The text editing starts from; an edit on its way counts already. */
  editText(cell: CellRef): string {
    const found = this.#find(cell);
    if (found === null) return "";
    const { line, column } = found;
    const pending = this.#context.pendingText(cell, line);
    if (pending !== undefined) return pending;
    return line.kind === "record" ? (column.editText ?? column.text)(line.row) : "";
  }

  /** What an edit sends to copy this cell into another one. */
  entryOf(cell: CellRef): CellEntry {
    const found = this.#find(cell);
    const text = this.editText(cell);
    if (found?.line.kind !== "record") return { text };
    const isPending = this.#context.pendingText(cell, found.line) !== undefined;
    const value = isPending ? undefined : found.column.exactly?.(found.line.row);
    return { text, ...(value === undefined ? {} : { value }) };
  }

  choices(cell: CellRef): Session["choices"] {
    const found = this.#find(cell);
    if (found === null) return null;
    return choicesOf(found.column.editor, found.line.kind === "record" ? found.line.row : null);
  }

  hasList(cell: CellRef): boolean {
    const editor = this.#columns.get(cell.columnId)?.editor;
    return (editor?.kind === "choice" || editor?.kind === "picker") && this.canEdit(cell);
  }

  /** What the cell is to sums; what an edit on its way comes to is not known yet. */
  counted(cell: CellRef): Counted {
    const found = this.#find(cell);
    if (found === null) return { text: "", quantity: null };
    const { line, column } = found;
    // Without its mark and hint, which would be made for eighty thousand cells in vain.
    const pending = this.#context.pendingText(cell, line);
    if (pending !== undefined || line.kind !== "record")
      return { text: this.view(line, column.id).text, quantity: null };
    return { text: column.text(line.row), quantity: column.quantity?.(line.row) ?? null };
  }

  #find(cell: CellRef): FoundCell<Row> | null {
    const line = this.#context.lineOf(cell.rowId);
    const column = this.#columns.get(cell.columnId);
    return line === undefined || column === undefined ? null : { line, column };
  }
}

const isClosed = <Row>({ editor }: GridColumn<Row>): boolean =>
  editor?.kind === "choice" && editor.closed === true;

const optionNamed = <Row>({ editor }: GridColumn<Row>, row: Row | null, text: string): Option | undefined =>
  editor?.kind === "choice" ? editor.options(row).find(({ label }) => label === text.trim()) : undefined;
