/**
 * The spreadsheet manners: joins the grid, the active cell, the editor and the edits on their way. What a key means is
 * in keymap.ts, where it leads in activeCell.ts, what an editing yields in session.ts; here it is carried out.
 */
import { cellAt, positionOf, staysInLine, type Motion } from "./activeCell.ts";
import { ActiveTracker, sameCell } from "./activeTracker.ts";
import { Bubble } from "./bubble.ts";
import { CellEditor } from "./cellEditor.ts";
import { Cells } from "./cells.ts";
import { clipTextOf, parseClip } from "./clipboard.ts";
import { sameStructure } from "./columns.ts";
import { GridView } from "./gridView.ts";
import { InputBox } from "./inputBox.ts";
import { intentOf, type Intent } from "./keymap.ts";
import { linesOf, type Line } from "./lines.ts";
import { listenToMouse } from "./mouse.ts";
import { OptionPopup } from "./optionPopup.ts";
import { Submission } from "./submission.ts";
import { listenToText } from "./textEvents.ts";
import { newRowId, type CellRef, type SpreadsheetProps } from "./types.ts";

let sheetCount = 0;

export class Sheet<Row> {
  #props: SpreadsheetProps<Row>;
  readonly #root: HTMLElement;
  readonly #cells: Cells<Row>;
  readonly #grid: GridView<Row>;
  readonly #box: InputBox;
  readonly #popup: OptionPopup;
  readonly #bubble = new Bubble();
  readonly #editor: CellEditor;
  readonly #active: ActiveTracker;
  readonly #edits: Submission<Row>;
  readonly #stopListening: (() => void)[];

  constructor(root: HTMLElement, gridElement: HTMLElement, props: SpreadsheetProps<Row>) {
    this.#props = props;
    this.#root = root;
    this.#edits = this.#makeSubmission();
    this.#cells = new Cells<Row>(props, {
      lineOf: (rowId) => this.#grid.lineOf(rowId),
      pendingText: (cell, line) => this.#edits.pendingText(cell, line),
      continuesNewRecord: () => this.#edits.continuesNewRecord,
    });
    this.#active = this.#makeTracker();
    this.#grid = this.#makeGrid(gridElement, props.label);
    const listId = `sheet-list-${(sheetCount += 1)}`;
    this.#popup = new OptionPopup(listId, (index) => this.#takeOption(index));
    root.append(this.#popup.element, this.#bubble.element);
    this.#box = new InputBox(this.#grid.content, listId);
    this.#editor = this.#makeEditor();
    this.#stopListening = this.#listen(root);
    this.#grid.setColumns(props.columns);
    this.#grid.setFooter(props.footer ?? []);
    this.#grid.setLines(this.#linesOf(props));
    this.#grid.onMoved(() => this.#active.settle());
    this.#active.settle();
  }

  /** What is being typed when the screen is left is kept, as everywhere. */
  destroy(): void {
    this.#editor.commit("stay");
    for (const stop of this.#stopListening) stop();
    this.#popup.element.remove();
    this.#bubble.element.remove();
    this.#box.destroy();
    this.#grid.destroy();
  }

  update(props: SpreadsheetProps<Row>): void {
    const before = this.#props;
    this.#props = props;
    this.#cells.use(props);
    if (!sameStructure(before.columns, props.columns)) this.#grid.setColumns(props.columns);
    this.#grid.setLines(this.#linesOf(props));
    this.#grid.setFooter(props.footer ?? []);
    if (before.columns !== props.columns || before.version !== props.version) this.#grid.refresh();
    this.#active.settle();
  }

  goTo(rowId: string, columnId: string): boolean {
    const shape = this.#grid.shape();
    const position = positionOf({ rowId, columnId }, shape);
    // A field that has no column here is shown by its record's first cell.
    const cell = position.row < 0 ? null : cellAt(position, shape);
    if (cell === null) return false;
    this.#editor.commit("stay");
    this.#active.activate(cell);
    this.#box.flash();
    this.focus();
    return true;
  }

  activeCell(): CellRef | null {
    return this.#active.cell;
  }

  focus(): void {
    this.#box.focus();
  }

  #makeSubmission(): Submission<Row> {
    return new Submission<Row>({
      send: (edits) => this.#props.onEdit?.(edits) ?? Promise.resolve(),
      lineOf: (rowId) => this.#grid.lineOf(rowId),
      redraw: (cell) => this.#grid.closed || this.#grid.refreshCell(cell),
      onCreated: (rowId) => this.#grid.closed || this.#active.follow(rowId),
      nextFrame: (run) => void requestAnimationFrame(run),
    });
  }

  #makeTracker(): ActiveTracker {
    return new ActiveTracker({
      shape: () => this.#grid.shape(),
      reveal: (cell) => this.#grid.reveal(cell),
      leaveNewLine: () => this.#edits.leaveNewLine(),
      onChange: (cell, before) => this.#draw(cell, before),
    });
  }

  #makeGrid(element: HTMLElement, label: string): GridView<Row> {
    return new GridView<Row>(element, {
      label,
      column: (id) => this.#cells.column(id),
      view: (line, columnId) => this.#cells.view(line, columnId),
      rowClass: (line) => (line.kind === "record" ? this.#props.rowClass?.(line.row) : `sheet-${line.kind}`),
    });
  }

  #makeEditor(): CellEditor {
    const ofActive = <T>(read: (cell: CellRef) => T, otherwise: T): T =>
      this.#active.cell === null ? otherwise : read(this.#active.cell);
    return new CellEditor(this.#box, this.#popup, {
      canEdit: () => ofActive((cell) => this.#cells.canEdit(cell), false),
      editText: () => ofActive((cell) => this.#cells.editText(cell), ""),
      choices: () => ofActive((cell) => this.#cells.choices(cell), null),
      reveal: () => ofActive((cell) => this.#grid.reveal(cell), undefined),
      refuse: () => ofActive((cell) => this.#say(this.#cells.refusal(cell)), undefined),
      onCommit: (outcome, motion) => this.#onCommit(outcome, motion),
      onCancel: () => this.#active.refresh(),
    });
  }

  #linesOf({ rows, rowId, appendRow, onEdit }: SpreadsheetProps<Row>): Line<Row>[] {
    return linesOf(rows, rowId, onEdit === undefined ? undefined : appendRow?.text, this.#grid.lines);
  }

  /** Draws the active cell where it is now. */
  #draw(cell: CellRef | null, before: CellRef | null): void {
    this.#box.place(cell === null ? null : this.#grid.boxOf(cell));
    this.#box.describe(cell, cell === null ? this.#props.label : this.#cells.describe(cell));
    this.#box.setAlign(cell === null ? undefined : this.#cells.column(cell.columnId)?.align);
    this.#box.setOpenButton(cell !== null && !this.#editor.editing && this.#cells.hasList(cell));
    this.#say(cell === null || this.#editor.editing ? undefined : this.#cells.remark(cell));
    this.#editor.placeList();
    this.#root.dataset["lines"] = this.#grid.hasRecords ? "some" : "none";
    if (!sameCell(cell, before)) this.#props.onActiveChange?.(cell);
  }

  #say(reason: string | undefined): void {
    this.#bubble.say(reason, this.#box.screenBox);
  }

  #onCommit(outcome: { readonly text: string; readonly value?: string } | null, motion: Motion): void {
    const cell = this.#active.cell;
    if (cell !== null && outcome !== null) this.#edits.submit({ ...cell, ...outcome }, staysInLine(motion));
    if (motion === "stay") this.#active.refresh();
    else this.#active.move(motion);
  }

  #takeOption(index: number): void {
    this.#editor.take(index);
    this.focus();
  }

  /** Puts a text into the active cell at once: paste, cut, Delete. */
  #overwrite(text: string): void {
    const cell = this.#active.cell;
    if (cell === null) return;
    if (!this.#cells.canEdit(cell)) this.#say(this.#cells.refusal(cell));
    else if (text !== this.#cells.editText(cell)) {
      this.#edits.submit({ ...cell, text }, true);
      this.#active.refresh();
    }
  }

  /** F2, a double click: edits the cell, or shows what its content is made of. */
  #open(): void {
    const cell = this.#active.cell;
    if (cell !== null && this.#props.onOpen !== undefined && !this.#cells.canEdit(cell))
      this.#props.onOpen(cell);
    else this.#editor.begin("edit");
  }

  #enter(motion: Motion): void {
    if (this.#props.onEdit === undefined && this.#props.onOpen !== undefined) this.#open();
    else this.#active.move(motion);
  }

  #deleteRow(): void {
    const rowId = this.#active.cell?.rowId;
    if (rowId !== undefined && rowId !== newRowId) this.#props.onRowsDelete?.([rowId]);
  }

  #perform(intent: Intent): void {
    switch (intent.type) {
      case "move":
        return this.#active.move(intent.motion);
      case "enter":
        return this.#enter(intent.motion);
      case "edit":
        return this.#editor.editing ? this.#editor.editInPlace() : this.#open();
      case "open-list":
        return this.#editor.openList();
      case "clear":
        return this.#overwrite("");
      case "delete-rows":
        return this.#deleteRow();
      case "commit":
        return this.#editor.commit(intent.motion);
      case "commit-and-pass":
        return this.#editor.commit("stay");
      case "cancel":
        return this.#editor.escape();
      case "choose":
        return this.#editor.step(intent.step);
      case "native":
      case "pass":
        return undefined;
    }
  }

  #onKey(event: KeyboardEvent): void {
    const intent = intentOf(event, this.#editor.mode, this.#editor.listOpen);
    this.#perform(intent);
    if (intent.type === "pass" || intent.type === "commit-and-pass") return;
    event.stopPropagation();
    if (intent.type !== "native") event.preventDefault();
  }

  #onPress(cell: CellRef | null): void {
    // An input method keeps its text until the focus goes; the blur also commits it.
    if (this.#editor.editing) this.#box.textarea.blur();
    if (cell !== null) this.#active.activate(cell);
    this.focus();
  }

  /** What floats over the page goes with its cell. */
  #onScroll(): void {
    this.#editor.placeList();
    this.#bubble.follow(this.#box.screenBox, this.#grid.viewport.getBoundingClientRect());
  }

  #onPaste(text: string): void {
    const clip = parseClip(text);
    if (clip.kind === "cell") this.#overwrite(clip.text);
    else this.#say(`剪贴板里是 ${clip.rows} 行 ${clip.columns} 列，这里一次只能粘贴一格`);
  }

  #listen(root: HTMLElement): (() => void)[] {
    const stopMouse = listenToMouse(root, {
      onPress: (cell) => this.#onPress(cell),
      onDoubleClick: () => this.#open(),
    });
    const stopText = listenToText(root, this.#box, {
      editing: () => this.#editor.editing,
      onKey: (event) => this.#onKey(event),
      onCompositionStart: () => void (this.#editor.editing || this.#editor.begin("enter")),
      onComposed: (text) => this.#editor.onComposed(text),
      onTyped: (text) => this.#editor.onTyped(text),
      onLeave: () => this.#editor.commit("stay"),
      copyText: () =>
        this.#active.cell === null ? null : clipTextOf(this.#cells.editText(this.#active.cell)),
      onCut: () => this.#overwrite(""),
      onPaste: (text) => this.#onPaste(text),
      onOpenButton: () => this.#editor.openList(),
      onScroll: () => this.#onScroll(),
    });
    return [stopMouse, stopText];
  }
}
