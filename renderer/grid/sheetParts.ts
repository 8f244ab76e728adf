/**
 * The parts of a sheet, made once and in this order: each is given the parts by the names it asks for (`cells`,
 * `selection`, `say` …) and looks them up when it is used, so that the order is no trap later. What those ask that know
 * nothing of a sheet is in `sheetContexts.ts`.
 */
import { sameCell } from "./selection/activeTracker.ts";
import { Bubble } from "./editing/bubble.ts";
import { CellEditor } from "./editing/cellEditor.ts";
import { Cells } from "./cells.ts";
import { ChangeFlash } from "./selection/changeFlash.ts";
import { ClipMark } from "./clipboard/clipMark.ts";
import { sameStructure } from "./columns.ts";
import { editorContext } from "./editing/editorContext.ts";
import { FillHandle } from "./fill/fillHandle.ts";
import type { GridPlaces } from "./gridPlaces.ts";
import { GridView } from "./gridView.ts";
import { InputBox } from "./editing/inputBox.ts";
import { linesOf, type Line } from "./lines.ts";
import { MarkOverlay } from "./clipboard/markOverlay.ts";
import { OptionPopup } from "./editing/optionPopup.ts";
import { RangeOverlay } from "./selection/rangeOverlay.ts";
import { SelectionTracker } from "./selection/selectionTracker.ts";
import { SheetArrangement, type OpenColumnMenu } from "./arrangement/sheetArrangement.ts";
import { SheetClipboard } from "./clipboard/sheetClipboard.ts";
import {
  cellsContext,
  handleContext,
  selectionContext,
  submissionOptions,
  viewOptions,
} from "./sheetContexts.ts";
import { SheetDrawing } from "./sheetDrawing.ts";
import { SheetEditing } from "./editing/sheetEditing.ts";
import { SheetFill } from "./fill/sheetFill.ts";
import { SheetFind } from "./find/sheetFind.ts";
import { SheetKeys } from "./keys/sheetKeys.ts";
import type { SheetLooks, ShownProps } from "./arrangement/sheetLooks.ts";
import { SheetMouse } from "./selection/sheetMouse.ts";
import { SheetVisits } from "./selection/sheetVisits.ts";
import { StatusBar } from "./selection/statusBar.ts";
import { Submission } from "./editing/submission.ts";
import type { CellRef, SpreadsheetProps } from "./types.ts";

let sheetCount = 0;

export class SheetParts<Row> {
  #props: ShownProps<Row>;
  readonly #root: HTMLElement;
  readonly arrangement: SheetArrangement<Row>;
  readonly edits: Submission<Row>;
  readonly cells: Cells<Row>;
  readonly selection: SelectionTracker;
  readonly grid: GridView<Row>;
  readonly popup: OptionPopup;
  readonly bubble = new Bubble();
  readonly status = new StatusBar();
  readonly overlay: RangeOverlay;
  readonly flash: ChangeFlash;
  readonly box: InputBox;
  readonly editor: CellEditor;
  readonly drawing: SheetDrawing<Row>;
  readonly #markOverlay: MarkOverlay;
  readonly mark: ClipMark;
  readonly editing: SheetEditing<Row>;
  readonly clipboard: SheetClipboard<Row>;
  readonly fill: SheetFill<Row>;
  readonly handle: FillHandle<Row>;
  readonly keys: SheetKeys<Row>;
  readonly mouse: SheetMouse<Row>;
  readonly visits: SheetVisits<Row>;
  readonly find: SheetFind<Row>;

  constructor(
    root: HTMLElement,
    gridElement: HTMLElement,
    given: SpreadsheetProps<Row>,
    openMenu: OpenColumnMenu,
  ) {
    this.#root = root;
    this.arrangement = new SheetArrangement<Row>(given, {
      grid: () => this.grid,
      selection: () => this.selection,
      openMenu,
      changed: () => this.show(this.looks.shown()),
    });
    this.#props = this.looks.shown();
    this.edits = new Submission<Row>(submissionOptions(this));
    this.cells = new Cells<Row>(this.#props, cellsContext(this));
    this.selection = new SelectionTracker(
      selectionContext(this, (cell, before) => this.#onSelect(cell, before)),
    );
    this.grid = new GridView<Row>(gridElement, viewOptions(this));
    const listId = `sheet-list-${(sheetCount += 1)}`;
    this.popup = new OptionPopup(listId, (index) => this.#takeOption(index));
    this.overlay = new RangeOverlay(this.places.content);
    this.flash = new ChangeFlash(this.places);
    this.box = new InputBox(this.places.content, listId);
    this.editor = new CellEditor(this.box, this.popup, editorContext(this));
    this.drawing = new SheetDrawing<Row>(this);
    this.#markOverlay = new MarkOverlay(this.places.content);
    this.mark = new ClipMark(this.places, this.#markOverlay);
    this.editing = new SheetEditing<Row>(this);
    this.clipboard = new SheetClipboard<Row>(this);
    this.fill = new SheetFill<Row>(this);
    this.handle = new FillHandle<Row>(this.places, handleContext(this));
    this.keys = new SheetKeys<Row>(this);
    this.mouse = new SheetMouse(this.places, this.selection);
    this.visits = new SheetVisits<Row>(this);
    this.find = new SheetFind<Row>(this);
  }

  readonly props = (): ShownProps<Row> => this.#props;
  readonly shape = (): ReturnType<GridPlaces<Row>["shape"]> => this.places.shape();
  readonly say = (reason: string | undefined): void => this.drawing.say(reason);
  readonly isEditing = (): boolean => this.editor.editing;
  readonly whenDrawn = (run: () => void): void => void requestAnimationFrame(() => this.grid.closed || run());

  get places(): GridPlaces<Row> {
    return this.grid.places;
  }

  get looks(): SheetLooks<Row> {
    return this.arrangement.looks;
  }

  /** The first rows and columns. */
  begin(): void {
    this.grid.setColumns(this.#props.columns);
    this.arrangement.begin();
    this.grid.setFooter(this.#props.footer);
    this.grid.setLines(this.#lines());
    this.arrangement.showFilters();
    this.grid.onMoved(() => {
      this.selection.settle();
      this.find.changed();
    });
    this.selection.settle();
  }

  /** Rows and columns as they are to be drawn. */
  show(props: ShownProps<Row>): void {
    const before = this.#props;
    this.#props = props;
    this.cells.use(props);
    if (!sameStructure(before.columns, props.columns)) this.grid.setColumns(props.columns);
    this.grid.setLines(this.#lines());
    this.grid.setFooter(props.footer);
    this.arrangement.showFilters();
    this.find.changed();
    if (before.columns !== props.columns || before.version !== props.version) this.grid.refresh();
    this.selection.settle();
  }

  destroy(): void {
    const { mouse, find, status, overlay, handle, flash, box } = this;
    for (const part of [mouse, find, status, overlay, this.#markOverlay, handle, flash, box]) part.destroy();
    this.popup.element.remove();
    this.bubble.element.remove();
    this.grid.destroy();
  }

  #lines(): Line<Row>[] {
    const { rows, rowId, appendRow, onEdit } = this.#props;
    return linesOf(rows, rowId, onEdit === undefined ? undefined : appendRow?.text, this.grid.lines);
  }

  #onSelect(cell: CellRef | null, before: CellRef | null): void {
    this.drawing.draw(cell);
    this.mark.draw();
    this.handle.draw();
    this.editor.placeList();
    this.find.moved();
    this.#root.dataset["lines"] = this.grid.hasRecords ? "some" : "none";
    if (!sameCell(cell, before)) this.#props.onActiveChange?.(cell);
  }

  #takeOption(index: number): void {
    this.editor.take(index);
    this.box.focus();
  }
}
