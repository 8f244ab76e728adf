/**
 * Being taken to a cell from elsewhere: by a problem, the search, an undo. What is being typed is kept first, and the
 * keyboard comes along.
 */
import { cellAt, positionOf } from "./activeCell.ts";
import type { CellEditor } from "../editing/cellEditor.ts";
import { changedCells } from "./changedCells.ts";
import type { ChangeFlash } from "./changeFlash.ts";
import type { GridPlaces } from "../gridPlaces.ts";
import type { InputBox } from "../editing/inputBox.ts";
import type { SelectionTracker } from "./selectionTracker.ts";
import type { SheetLooks } from "../arrangement/sheetLooks.ts";
import type { CellRef } from "../types.ts";

export interface VisitParts<Row> {
  readonly places: GridPlaces<Row>;
  readonly selection: SelectionTracker;
  readonly looks: SheetLooks<Row>;
  readonly editor: CellEditor;
  readonly box: InputBox;
  readonly flash: ChangeFlash;
}

export class SheetVisits<Row> {
  readonly #parts: VisitParts<Row>;

  constructor(parts: VisitParts<Row>) {
    this.#parts = parts;
  }

  /** What hides the cell here is taken away; what the screen's own filters hide is the screen's. */
  goTo(rowId: string, columnId: string): boolean {
    const { places, box, looks } = this.#parts;
    looks.uncover(rowId, columnId);
    const shape = places.shape();
    const position = positionOf({ rowId, columnId }, shape);
    // A field that has no column here is shown by its record's first cell.
    const cell = position.row < 0 ? null : cellAt(position, shape);
    if (cell === null) return false;
    this.#arrive(cell);
    box.flash();
    return true;
  }

  /**
   * What an undo changed: lines hidden by a filter have no cells here. Who types again before it is answered is left where
   * she is: going elsewhere would commit a word that is still being composed.
   */
  reveal(cells: readonly CellRef[]): boolean {
    const { places, editor, flash } = this.#parts;
    const shown = changedCells(cells, places.shape());
    const [first] = shown;
    if (first === undefined) return false;
    if (!editor.editing) this.#arrive(first);
    flash.show(shown);
    return true;
  }

  #arrive(cell: CellRef): void {
    const { editor, selection, box } = this.#parts;
    editor.commit("stay");
    selection.activate(cell);
    box.focus();
  }
}
