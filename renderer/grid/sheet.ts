/**
 * A sheet: the spreadsheet manners of one grid, as its screen and its menus know it. What a key means is in keymap.ts,
 * what is done about it in sheetKeys.ts, where it leads in activeCell.ts and selection.ts, what a press selects in
 * sheetMouse.ts, what is sent in sheetEditing.ts, how it looks in sheetDrawing.ts; sheetParts.ts puts them together.
 */
import { div } from "./elements.ts";
import type { GridView } from "./gridView.ts";
import { offerOf } from "./keys/gridActions.ts";
import { listenToMouse, type Hit } from "./selection/mouse.ts";
import type { OpenColumnMenu } from "./arrangement/sheetArrangement.ts";
import type { SheetFind } from "./find/sheetFind.ts";
import type { SheetLooks } from "./arrangement/sheetLooks.ts";
import { SheetParts } from "./sheetParts.ts";
import { listenToText } from "./editing/textEvents.ts";
import {
  newRowId,
  type CellRef,
  type FooterCell,
  type SelectedCells,
  type SpreadsheetProps,
} from "./types.ts";
import {
  isColumnAction,
  type CellAction,
  type ColumnAction,
  type GridAction,
  type Offer,
} from "./actions.ts";

export class Sheet<Row> {
  readonly #parts: SheetParts<Row>;
  readonly #foot = div("sheet-foot");
  readonly #stopListening: (() => void)[];

  constructor(
    root: HTMLElement,
    gridElement: HTMLElement,
    props: SpreadsheetProps<Row>,
    openMenu: OpenColumnMenu,
  ) {
    const parts = new SheetParts<Row>(root, gridElement, props, openMenu);
    this.#parts = parts;
    // The line under the grid: what is selected, and at its end what is shown.
    this.#foot.append(parts.status.element, parts.arrangement.element);
    root.append(this.#foot, parts.popup.element, parts.bubble.element);
    this.#stopListening = this.#listen(root);
    parts.begin();
  }

  /** What is being typed when the screen is left is kept, as everywhere. */
  destroy(): void {
    this.#parts.editor.commit("stay");
    for (const stop of this.#stopListening) stop();
    this.#parts.destroy();
    this.#foot.remove();
  }

  update(props: SpreadsheetProps<Row>): void {
    this.#parts.show(this.looks.use(props));
  }

  get looks(): SheetLooks<Row> {
    return this.#parts.looks;
  }

  get find(): SheetFind<Row> {
    return this.#parts.find;
  }

  goTo(rowId: string, columnId: string): boolean {
    return this.#parts.visits.goTo(rowId, columnId);
  }

  reveal(cells: readonly CellRef[]): boolean {
    return this.#parts.visits.reveal(cells);
  }

  activeCell(): CellRef | null {
    return this.#parts.selection.cell;
  }

  selection(): SelectedCells | null {
    return this.#parts.selection.selected;
  }

  focus(): void {
    this.#parts.box.focus();
  }

  offer(action: GridAction): Offer {
    const { cells, props } = this.#parts;
    return offerOf(action, props(), this.selection(), cells);
  }

  /** As a key would. */
  perform(action: CellAction | ColumnAction): void {
    this.focus();
    if (isColumnAction(action)) this.#parts.arrangement.perform(action);
    else if (action.type === "new-row") this.goTo(newRowId, "");
    else this.#parts.keys.perform(action);
  }

  #listen(root: HTMLElement): (() => void)[] {
    const { editor, keys, clipboard, box } = this.#parts;
    const stopMouse = listenToMouse(root, {
      onPress: (hit, event) => this.#onPress(hit, event),
      onClick: (hit) => this.#onClick(hit),
      onDoubleClick: () => keys.open(),
      onFit: (columnId) => this.looks.fit([columnId]),
    });
    const stopText = listenToText(root, box, {
      editing: () => editor.editing,
      onKey: (event) => keys.press(event),
      onCompositionStart: () => void (editor.editing || editor.begin("enter")),
      onComposed: (text) => editor.onComposed(text),
      onTyped: (text) => editor.onTyped(text),
      onLeave: () => editor.commit("stay"),
      onCopy: (data) => clipboard.copy(data),
      onCut: (data) => clipboard.cut(data),
      onPaste: (data) => void clipboard.paste(data),
      onOpenButton: () => editor.openList(),
      onScroll: () => this.#onScroll(),
    });
    return [stopMouse, stopText];
  }

  #onPress(hit: Hit, event: MouseEvent): void {
    const { editor, box, mouse } = this.#parts;
    // An input method keeps its text until the focus goes; the blur also commits it.
    if (editor.editing) box.textarea.blur();
    mouse.press(hit, event);
    this.focus();
  }

  /** A press that selects one cell or stands on a sum. */
  #onClick(hit: Hit): void {
    const { cells, selection, grid, props } = this.#parts;
    if (selection.rectangle !== null) return;
    const subject = hit.kind === "cell" ? cells.subjectOf(hit.cell) : sumAt(hit, grid)?.subject;
    if (subject != null) props().onExplain?.(subject, hit.kind === "sum" ? "sum" : "press");
  }

  /** What floats over the page goes with its cell. */
  #onScroll(): void {
    const { editor, bubble, box, places } = this.#parts;
    editor.placeList();
    bubble.follow(box.screenBox, places.viewport.getBoundingClientRect());
  }
}

const sumAt = <Row>(hit: Hit, grid: GridView<Row>): FooterCell | undefined =>
  hit.kind === "sum" ? grid.sumAt(hit.cell) : undefined;
