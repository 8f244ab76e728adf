/**
 * Joins how a grid is arranged to what shows and changes it: headers, the line under the grid, the menu of a column.
 * What the arrangement is, and what it makes of the screen's rows and columns, is in sheetLooks.ts.
 */
import type { GridView } from "../gridView.ts";
import type { SelectionTracker } from "../selection/selectionTracker.ts";
import { SheetLooks } from "./sheetLooks.ts";
import type { SpreadsheetProps } from "../types.ts";
import type { ColumnAction } from "../actions.ts";
import { ViewBar } from "./viewBar.ts";

/** A menu that the sheet asks for and does not draw itself. `columnId` is absent for the list of all columns. */
export type OpenColumnMenu = (anchor: DOMRect, columnId?: string) => void;

export interface ArrangementParts<Row> {
  readonly grid: () => GridView<Row>;
  readonly selection: () => SelectionTracker;
  readonly openMenu: OpenColumnMenu;
  /** Rows or columns are to be drawn anew. */
  readonly changed: () => void;
}

export class SheetArrangement<Row> {
  readonly looks: SheetLooks<Row>;
  readonly #parts: ArrangementParts<Row>;
  readonly #view: ViewBar;

  constructor(props: SpreadsheetProps<Row>, parts: ArrangementParts<Row>) {
    this.#parts = parts;
    this.looks = new SheetLooks<Row>(props, {
      changed: parts.changed,
      sort: (sort) => parts.grid().sort(sort),
    });
    this.#view = new ViewBar({
      clearFilters: () => this.looks.clearFilters(),
      openColumns: (anchor) => parts.openMenu(anchor),
    });
  }

  /** The end of the line under the grid. */
  get element(): HTMLElement {
    return this.#view.element;
  }

  /** As soon as the grid has its columns. */
  begin(): void {
    const grid = this.#parts.grid();
    grid.sort(this.looks.look.sort);
    grid.onSorted((sort) => this.looks.sorted(sort));
    grid.onResized((columnId, width) => this.looks.resized(columnId, width));
  }

  showFilters(): void {
    this.#view.show(this.looks.rowsShown);
    this.#parts.grid().headers.markFiltered(this.looks.filteredColumns);
  }

  openColumn(columnId: string | undefined): void {
    const anchor = columnId === undefined ? null : this.#parts.grid().headerBox(columnId);
    if (anchor !== null) this.#parts.openMenu(anchor, columnId);
  }

  perform(action: ColumnAction): void {
    const selection = this.#parts.selection();
    if (action.type === "columns") this.#parts.openMenu(this.#view.anchor);
    else if (action.type === "column-menu") this.openColumn(selection.cell?.columnId);
    else this.looks.perform(action.what, selection.selected?.columnIds ?? []);
  }
}
