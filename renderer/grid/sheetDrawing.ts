/**
 * Draws what is active and what is selected, after every step and whenever cells stand elsewhere: the textarea over its
 * cell, the rectangles of the range, headers, the line under the grid, and what there is to say about the cell.
 */
import { sameCell } from "./selection/activeTracker.ts";
import type { Bubble } from "./editing/bubble.ts";
import type { Cells } from "./cells.ts";
import type { GridView } from "./gridView.ts";
import type { InputBox } from "./editing/inputBox.ts";
import type { RangeOverlay } from "./selection/rangeOverlay.ts";
import type { SelectionTracker } from "./selection/selectionTracker.ts";
import type { StatusBar } from "./selection/statusBar.ts";
import type { Counted } from "./selection/tally.ts";
import type { CellRef, SelectedCells, SpreadsheetProps } from "./types.ts";

export interface DrawingParts<Row> {
  readonly grid: GridView<Row>;
  readonly cells: Cells<Row>;
  readonly selection: SelectionTracker;
  readonly box: InputBox;
  readonly overlay: RangeOverlay;
  readonly status: StatusBar;
  readonly bubble: Bubble;
  readonly props: () => SpreadsheetProps<Row>;
  readonly isEditing: () => boolean;
}

export class SheetDrawing<Row> {
  readonly #parts: DrawingParts<Row>;

  constructor(parts: DrawingParts<Row>) {
    this.#parts = parts;
  }

  draw(cell: CellRef | null): void {
    const { selection } = this.#parts;
    const range = selection.rectangle === null ? null : selection.selected;
    this.#drawActive(cell, range);
    this.#drawRange(cell);
    this.drawStatus();
  }

  /** What a range adds up to may change without any step of the planner's. */
  drawStatus(): void {
    const { status, cells, selection } = this.#parts;
    const { cell, selected: range } = selection;
    if (range !== null && selection.rectangle !== null)
      status.count({ size: range.size, cells: () => counted(range, cells) });
    else status.say(cell === null ? "" : cells.words.note(cell));
  }

  /** A draft may be found out only once its edit is settled, when the planner stands on it again. */
  drawRemark(redrawn: readonly CellRef[]): void {
    const { cells, selection, isEditing } = this.#parts;
    const { cell } = selection;
    if (cell !== null && !isEditing() && redrawn.some((one) => sameCell(one, cell)))
      this.say(cells.words.remark(cell));
  }

  /** At the active cell; nothing said takes back what was. */
  say(reason: string | undefined): void {
    const { bubble, box } = this.#parts;
    bubble.say(reason, () => box.screenBox);
  }

  #drawActive(cell: CellRef | null, range: SelectedCells | null): void {
    const { box, grid, cells, isEditing } = this.#parts;
    box.place(cell === null ? null : grid.places.boxOf(cell));
    box.describe(cell, this.#description(cell, range));
    box.setAlign(cell === null ? undefined : cells.column(cell.columnId)?.align);
    box.setOpenButton(cell !== null && !isEditing() && cells.hasList(cell));
    this.say(cell === null || isEditing() ? undefined : cells.words.remark(cell));
  }

  #description(cell: CellRef | null, range: SelectedCells | null): string {
    const { cells, props } = this.#parts;
    // A screen reader says the grid's name where there is no cell.
    if (cell === null) return props().label;
    return range === null
      ? cells.words.describe(cell)
      : `${cells.words.describe(cell)}。${cells.words.describeRange(range)}`;
  }

  #drawRange(cell: CellRef | null): void {
    const { grid, selection, overlay } = this.#parts;
    const { rectangle } = selection;
    overlay.place(
      rectangle === null ? [] : grid.places.boxesOf(rectangle),
      cell === null ? null : grid.places.boxOf(cell),
    );
    grid.headers.mark(selection.selected?.columnIds ?? (cell === null ? [] : [cell.columnId]));
  }
}

function* counted<Row>(range: SelectedCells, cells: Cells<Row>): Generator<Counted, void> {
  for (const cell of range.cells()) yield cells.counted(cell);
}
