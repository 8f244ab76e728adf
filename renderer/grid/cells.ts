/**
 * What the sheet knows of a cell by its address: what it shows, whether it can be edited and from which text, which
 * options it has, and what to say about it. Reads the screen's columns; changes nothing.
 */
import { viewOf, type CellView } from "./cellView.ts";
import type { Line } from "./lines.ts";
import { choicesOf, type Session } from "./session.ts";
import type { CellRef, GridColumn, SpreadsheetProps } from "./types.ts";

export interface CellsContext<Row> {
  lineOf(rowId: string): Line<Row> | undefined;
  pendingText(cell: CellRef, line: Line<Row>): string | undefined;
  /** Is a record being made whose line is still being typed into? */
  continuesNewRecord(): boolean;
}

interface Found<Row> {
  readonly line: Line<Row>;
  readonly column: GridColumn<Row>;
}

export class Cells<Row> {
  readonly #context: CellsContext<Row>;
  #props: SpreadsheetProps<Row>;
  #columns: ReadonlyMap<string, GridColumn<Row>> = new Map();

  constructor(props: SpreadsheetProps<Row>, context: CellsContext<Row>) {
    this.#context = context;
    this.#props = props;
    this.use(props);
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

  /** The text editing and copying start from; an edit on its way counts already. */
  editText(cell: CellRef): string {
    const found = this.#find(cell);
    if (found === null) return "";
    const { line, column } = found;
    const pending = this.#context.pendingText(cell, line);
    if (pending !== undefined) return pending;
    return line.kind === "record" ? (column.editText ?? column.text)(line.row) : "";
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

  /** "育英学校，数量：320": line, column and content, as a screen reader says it. */
  describe(cell: CellRef): string {
    const found = this.#find(cell);
    if (found === null) return this.#props.label;
    const { line, column } = found;
    const [first] = this.#props.columns;
    const lineName = first === undefined || first === column ? "" : `${this.view(line, first.id).text}，`;
    return `${lineName}${column.group ?? ""}${column.header}：${this.view(line, column.id).text}`;
  }

  /** What is wrong with what the cell holds; said as long as it is the active one. */
  remark(cell: CellRef): string | undefined {
    const found = this.#find(cell);
    const view = found === null ? undefined : this.view(found.line, cell.columnId);
    return view?.mark === "draft" ? view.hint : undefined;
  }

  /** Said when it was typed into in vain. */
  refusal(cell: CellRef): string | undefined {
    const found = this.#find(cell);
    if (found === null) return undefined;
    if (this.#props.onEdit === undefined) return "本表只供查看";
    if (found.line.kind === "append")
      return `请先填写“${invitingColumn(this.#props.columns)?.header ?? ""}”，新建这一行`;
    const view = this.view(found.line, cell.columnId);
    if (view.mark === "computed")
      return `此格由系统计算，不能填写${view.hint === undefined ? "" : `：${view.hint}`}`;
    return view.hint ?? "此格不能填写";
  }

  #find(cell: CellRef): Found<Row> | null {
    const line = this.#context.lineOf(cell.rowId);
    const column = this.#columns.get(cell.columnId);
    return line === undefined || column === undefined ? null : { line, column };
  }
}

/** The column of the append line that carries its text. */
function invitingColumn<Row>(columns: readonly GridColumn<Row>[]): GridColumn<Row> | undefined {
  return columns.find((column) => column.startsRecord === true) ?? columns[0];
}

/** Columns marked for it; where none is, the first one. */
function beginsRecord<Row>(column: GridColumn<Row>, columns: readonly GridColumn<Row>[]): boolean {
  return column.startsRecord === true || column === invitingColumn(columns);
}
