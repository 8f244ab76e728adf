/** Ticks in a column of a grid, turned by a click on the cell or by the space bar on it. */
import type { KeyboardEvent, MouseEvent } from "react";
import type { CellRef } from "./types.ts";

interface TickCells {
  readonly tickColumn: string;
  /** Columns in which a space begins a text; in all others it turns the tick of the line. */
  readonly isTyped: (columnId: string) => boolean;
  readonly activeCell: () => CellRef | null | undefined;
  readonly toggle: (rowId: string | null | undefined) => void;
}

/** For the element around the grid: the key is taken before the grid, for which a space begins a text. */
export const tickHandlers = ({ tickColumn, isTyped, activeCell, toggle }: TickCells) => ({
  onClick({ target }: MouseEvent): void {
    const cell = target instanceof Element ? target.closest(`[col-id="${tickColumn}"].ag-cell`) : null;
    toggle(cell?.closest(".ag-row")?.getAttribute("row-id"));
  },
  onKeyDownCapture(event: KeyboardEvent): void {
    const cell = activeCell();
    const turns = event.key === " " && !event.shiftKey && !event.ctrlKey;
    if (!turns || cell == null || isTyped(cell.columnId) || !isGridInput(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(cell.rowId);
  },
});

const isGridInput = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement && target.classList.contains("sheet-input");
