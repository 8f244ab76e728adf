/**
 * The spreadsheet manners: joins the grid, the active cell, the textarea, the list and the edits on their way. What a
 * key means is in keymap.ts, where it leads in activeCell.ts, what an editing yields in session.ts; this file only
 * carries them out.
 */
import { cellAt, move, positionOf, settle, staysInLine, type Motion, type Position } from "./activeCell.ts";
import { matchesFilter, viewOf, type CellView } from "./cellView.ts";
import { clipTextOf, parseClip } from "./clipboard.ts";
import { sameStructure } from "./columns.ts";
import { GridView } from "./gridView.ts";
import { InputBox } from "./inputBox.ts";
import { intentOf, type Intent } from "./keymap.ts";
import { linesOf, type Line } from "./lines.ts";
import { listenToMouse } from "./mouse.ts";
import { OptionPopup } from "./optionPopup.ts";
import { beginsRecord, editTextOf, lockedReason } from "./manners.ts";
import * as sessions from "./session.ts";
import type { Session } from "./session.ts";
import { Submission } from "./submission.ts";
import { listenToText } from "./textEvents.ts";
import { newRowId, type CellRef, type GridColumn, type SpreadsheetProps } from "./types.ts";

let sheetCount = 0;

export class Sheet<Row> {
  #props: SpreadsheetProps<Row>;
  readonly #grid: GridView<Row>;
  readonly #box: InputBox;
  readonly #popup: OptionPopup;
  readonly #edits: Submission<Row>;
  readonly #stop: (() => void)[] = [];
  #columns: ReadonlyMap<string, GridColumn<Row>>;
  #active: CellRef | null = null;
  #position: Position = { row: 0, column: 0 };
  #session: Session | null = null;
  /** Where Tab began, so that Enter comes back under it. */
  #tabStart: string | null = null;
  /** A record just made from the append line whose line has not come yet. */
  #expected: CellRef | null = null;

  constructor(root: HTMLElement, gridElement: HTMLElement, props: SpreadsheetProps<Row>) {
    this.#props = props;
    this.#columns = byId(props.columns);
    this.#edits = new Submission<Row>({
      send: (edits) => this.#props.onEdit?.(edits) ?? Promise.resolve(),
      lineOf: (rowId) => this.#grid.lineOf(rowId),
      redraw: (cell) => this.#grid.refreshCell(cell),
      onCreated: (rowId) => this.#followNewRecord(rowId),
      nextFrame: (run) => void requestAnimationFrame(run),
    });
    this.#grid = new GridView<Row>(gridElement, {
      label: props.label,
      column: (id) => this.#columns.get(id),
      view: (line, columnId) => this.#view(line, columnId),
      filterIsOn: () => this.#filter !== "",
      passesFilter: (line) => matchesFilter(line, this.#props.columns, this.#filter),
      rowClass: (line) => (line.kind === "record" ? this.#props.rowClass?.(line.row) : `sheet-${line.kind}`),
      onMoved: () => this.#settle(),
    });
    const listId = `sheet-list-${(sheetCount += 1)}`;
    this.#popup = new OptionPopup(listId, (index) => this.#takeOption(index));
    root.append(this.#popup.element);
    this.#box = new InputBox(this.#grid.content, listId);
    this.#listen(root);
    this.#grid.setColumns(props.columns);
    this.#grid.setFooter(props.footer ?? []);
    this.#grid.setLines(this.#linesOf(props));
    this.#settle();
  }

  destroy(): void {
    for (const stop of this.#stop) stop();
    this.#popup.element.remove();
    this.#box.destroy();
    this.#grid.destroy();
  }

  update(props: SpreadsheetProps<Row>): void {
    const before = this.#props;
    this.#props = props;
    this.#columns = byId(props.columns);
    if (!sameStructure(before.columns, props.columns)) this.#grid.setColumns(props.columns);
    this.#grid.setLines(this.#linesOf(props));
    this.#grid.setFooter(props.footer ?? []);
    if (before.columns !== props.columns || before.version !== props.version) this.#grid.refresh();
    if (before.quickFilter !== props.quickFilter) this.#grid.filterChanged();
    this.#settle();
  }

  goTo(rowId: string, columnId: string): boolean {
    const cell = { rowId, columnId };
    const { row, column } = positionOf(cell, this.#grid.shape());
    if (row < 0 || column < 0) return false;
    this.#commit("stay");
    this.#activate(cell);
    this.#box.flash();
    this.focus();
    return true;
  }

  activeCell(): CellRef | null {
    return this.#active;
  }

  focus(): void {
    this.#box.focus();
  }

  // What the cells show

  get #filter(): string {
    return this.#props.quickFilter?.trim() ?? "";
  }

  #linesOf({ rows, rowId, appendRow, onEdit }: SpreadsheetProps<Row>): Line<Row>[] {
    return linesOf(rows, rowId, onEdit === undefined ? undefined : appendRow?.text, this.#grid.lines);
  }

  #view(line: Line<Row>, columnId: string): CellView {
    const column = this.#columns.get(columnId);
    if (column === undefined) return { text: "" };
    const pending = this.#edits.pendingText({ rowId: line.id, columnId }, line);
    const invites = line.kind === "append" && columnId === this.#invitingColumn();
    if (pending === undefined && invites) return { text: line.text, mark: "invitation" };
    return viewOf(line, column, pending);
  }

  #invitingColumn(): string | undefined {
    const { columns } = this.#props;
    return (columns.find((column) => column.startsRecord === true) ?? columns[0])?.id;
  }

  // The active cell

  #settle(): void {
    const shape = this.#grid.shape();
    const arrived = this.#expected !== null && shape.rowIndexOf(this.#expected.rowId) >= 0;
    const wanted = arrived ? this.#expected : this.#active;
    if (arrived) this.#expected = null;
    const cell = wanted === null ? cellAt(this.#position, shape) : settle(wanted, this.#position, shape);
    this.#show(cell);
  }

  /** Makes a cell the active one and draws it; it is not scrolled to. */
  #show(cell: CellRef | null): void {
    const before = this.#active;
    this.#active = cell;
    if (cell !== null) this.#position = positionOf(cell, this.#grid.shape());
    if (cell?.rowId !== newRowId && before?.rowId === newRowId) this.#edits.leaveNewLine();
    this.#describe(cell);
    this.#box.place(cell === null ? null : this.#grid.boxOf(cell));
    if (this.#session?.list != null) this.#popup.place(this.#box.screenBox);
    if (before?.rowId !== cell?.rowId || before?.columnId !== cell?.columnId) this.#props.onActiveChange?.(cell);
  }

  #describe(cell: CellRef | null): void {
    const line = cell === null ? undefined : this.#grid.lineOf(cell.rowId);
    const column = cell === null ? undefined : this.#columns.get(cell.columnId);
    if (cell === null || line === undefined || column === undefined) {
      this.#box.describe(null, this.#props.label);
      this.#box.setOpenButton(false);
      this.#box.say(undefined);
      return;
    }
    const first = this.#props.columns[0];
    const lineName = first === undefined || first === column ? "" : `${this.#view(line, first.id).text}，`;
    const view = this.#view(line, cell.columnId);
    this.#box.describe(cell, `${lineName}${column.group ?? ""}${column.header}：${view.text}`);
    this.#box.setAlign(column.align);
    this.#box.setOpenButton(this.#session === null && this.#canEdit(cell) && column.editor !== undefined && "options" in column.editor);
    this.#box.say(view.mark === "draft" ? view.hint : undefined);
  }

  #activate(cell: CellRef): void {
    this.#tabStart = null;
    this.#grid.reveal(cell);
    this.#show(cell);
  }

  #move(motion: Motion): void {
    if (this.#active === null) return;
    const from = this.#active;
    const tabStart = this.#tabStart;
    const under = motion === "down" && tabStart !== null ? { ...from, columnId: tabStart } : from;
    const to = move(under, motion, this.#grid.shape());
    if (to === null) return;
    if (!staysInLine(motion) && from.rowId === newRowId) this.#edits.leaveNewLine();
    this.#activate(to);
    if (motion === "next") this.#tabStart = to.rowId === from.rowId ? (tabStart ?? from.columnId) : null;
  }

  #followNewRecord(rowId: string): void {
    if (this.#active?.rowId !== newRowId) return;
    this.#expected = { rowId, columnId: this.#active.columnId };
    this.#settle();
    if (this.#active !== null) this.#grid.reveal(this.#active);
  }

  // Editing

  #canEdit(cell: CellRef): boolean {
    const line = this.#grid.lineOf(cell.rowId);
    const column = this.#columns.get(cell.columnId);
    if (line === undefined || column === undefined || this.#props.onEdit === undefined) return false;
    if (line.kind === "record") return column.editable?.(line.row) ?? false;
    return beginsRecord(column, this.#props.columns) || (this.#edits.continuesNewRecord && column.editable !== undefined);
  }

  #editText(cell: CellRef): string {
    const line = this.#grid.lineOf(cell.rowId);
    const column = this.#columns.get(cell.columnId);
    return line === undefined || column === undefined ? "" : editTextOf(line, column, this.#edits.pendingText(cell, line));
  }

  /** False when the cell cannot be edited; the reason is shown under it. */
  #begin(mode: Session["mode"]): boolean {
    const cell = this.#active;
    if (cell === null || !this.#canEdit(cell)) {
      this.#refuse();
      return false;
    }
    const line = this.#grid.lineOf(cell.rowId);
    const choices = sessions.choicesOf(this.#columns.get(cell.columnId)?.editor, line?.kind === "record" ? line.row : null);
    this.#grid.reveal(cell);
    this.#box.setEditing(true);
    this.#setSession(sessions.beginSession(mode, this.#editText(cell), choices));
    if (mode === "edit") this.#box.setText(this.#editText(cell), choices !== null);
    return true;
  }

  #refuse(): void {
    const line = this.#active === null ? undefined : this.#grid.lineOf(this.#active.rowId);
    const view = this.#active === null || line === undefined ? undefined : this.#view(line, this.#active.columnId);
    if (view !== undefined) this.#box.say(lockedReason(view, this.#props.onEdit === undefined, line?.kind === "append"));
  }

  #setSession(session: Session | null): void {
    this.#session = session;
    const list = session?.list ?? null;
    if (list === null) this.#popup.hide();
    else this.#popup.show(list, this.#box.screenBox);
    const highlighted = list === null || list.highlighted < 0 ? null : this.#popup.idOf(list.highlighted);
    this.#box.setExpanded(highlighted, list !== null);
    if (session !== null) this.#box.setOpenButton(false);
  }

  #onTyped(text: string): void {
    if (this.#session === null && !this.#begin("enter")) {
      this.#box.setEditing(false);
      return;
    }
    if (this.#session !== null) this.#setSession(sessions.typed(this.#session, text));
    if (this.#active !== null) this.#grid.reveal(this.#active);
  }

  #openList(): void {
    if (this.#session === null) this.#begin("edit");
    else this.#setSession(sessions.reopened(this.#session, this.#box.textarea.value));
  }

  #takeOption(index: number): void {
    if (this.#session === null) return;
    this.#setSession(sessions.chosen(this.#session, index));
    this.#commit("stay");
    this.focus();
  }

  #commit(motion: Motion): void {
    const session = this.#session;
    const cell = this.#active;
    if (session === null || cell === null) return;
    const outcome = sessions.outcomeOf(session, this.#box.textarea.value);
    this.#end();
    if (outcome !== null) this.#edits.submit({ ...cell, ...outcome }, staysInLine(motion));
    if (motion === "stay") this.#show(this.#active);
    else this.#move(motion);
  }

  #end(): void {
    this.#setSession(null);
    this.#box.setEditing(false);
  }

  #cancel(): void {
    const left = this.#session === null ? null : sessions.afterEscape(this.#session);
    if (left !== null) this.#setSession(left);
    else {
      this.#end();
      this.#show(this.#active);
    }
  }

  /** Puts a text into the active cell at once: paste, cut, Delete. */
  #overwrite(text: string): void {
    const cell = this.#active;
    if (cell === null) return;
    if (!this.#canEdit(cell)) this.#refuse();
    else if (text !== this.#editText(cell)) {
      this.#edits.submit({ ...cell, text }, true);
      this.#show(cell);
    }
  }

  #open(): void {
    if (this.#active === null) return;
    if (this.#props.onOpen !== undefined && !this.#canEdit(this.#active)) this.#props.onOpen(this.#active);
    else this.#begin("edit");
  }

  #deleteRow(): void {
    const rowId = this.#active?.rowId;
    if (rowId !== undefined && rowId !== newRowId) this.#props.onRowsDelete?.([rowId]);
  }

  // What comes in

  #perform(intent: Intent): void {
    switch (intent.type) {
      case "move":
        return this.#move(intent.motion);
      case "enter":
        return this.#props.onEdit === undefined && this.#props.onOpen !== undefined ? this.#open() : this.#move(intent.motion);
      case "edit":
        return this.#session === null ? this.#open() : this.#setSession(sessions.toEditMode(this.#session));
      case "open-list":
        return this.#openList();
      case "clear":
        return this.#overwrite("");
      case "delete-rows":
        return this.#deleteRow();
      case "commit":
        return this.#commit(intent.motion);
      case "cancel":
        return this.#cancel();
      case "choose":
        return this.#session === null ? undefined : this.#setSession(sessions.stepped(this.#session, intent.step));
      case "commit-and-pass":
        return this.#commit("stay");
      case "native":
      case "pass":
        return undefined;
    }
  }

  #onKey(event: KeyboardEvent): void {
    const intent = intentOf(event, this.#session?.mode ?? "ready", this.#session?.list != null);
    if (intent.type === "pass") return;
    this.#perform(intent);
    if (intent.type === "commit-and-pass") return;
    event.stopPropagation();
    if (intent.type !== "native") event.preventDefault();
  }

  #onPress(cell: CellRef | null): void {
    // An input method keeps its text until the focus goes; the blur also commits it.
    if (this.#session !== null) this.#box.textarea.blur();
    if (cell !== null) this.#activate(cell);
    this.focus();
  }

  #onPaste(text: string): void {
    const clip = parseClip(text);
    if (clip.kind === "cell") this.#overwrite(clip.text);
    else this.#box.say(`剪贴板里是 ${clip.rows} 行 ${clip.columns} 列，这里一次只能粘贴一格`);
  }

  #listen(root: HTMLElement): void {
    const stopMouse = listenToMouse(root, {
      onPress: (cell) => this.#onPress(cell),
      onDoubleClick: (cell) => {
        this.#activate(cell);
        this.#open();
      },
    });
    const stopText = listenToText(root, this.#box, {
      editing: () => this.#session !== null,
      onKey: (event) => this.#onKey(event),
      onComposition: () => void (this.#session === null && this.#begin("enter")),
      onTyped: (text) => this.#onTyped(text),
      onLeave: () => this.#commit("stay"),
      copyText: () => (this.#active === null ? null : clipTextOf(this.#editText(this.#active))),
      onCut: () => this.#overwrite(""),
      onPaste: (text) => this.#onPaste(text),
      onOpenButton: () => this.#openList(),
      onScroll: () => this.#session?.list != null && this.#popup.place(this.#box.screenBox),
    });
    this.#stop.push(stopMouse, stopText);
  }
}

const byId = <Row>(columns: readonly GridColumn<Row>[]): ReadonlyMap<string, GridColumn<Row>> =>
  new Map(columns.map((column) => [column.id, column]));
