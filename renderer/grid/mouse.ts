/**
 * The mouse on the grid: which cell was hit, and that no click takes the focus from the textarea. On mousedown, not
 * pointerdown: the grid itself listens to the latter, and only the former's default action moves the focus.
 */
import type { CellRef } from "./types.ts";

export interface MouseHandlers {
  /** `cell` is null beside the cells: on headers, sums and empty ground. */
  onPress(cell: CellRef | null): void;
  onDoubleClick(cell: CellRef): void;
}

/** Elements that handle their own presses. */
const ownPresses = "input, select, textarea, .sheet-open, .sheet-list";

export function listenToMouse(root: HTMLElement, handlers: MouseHandlers): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener("mousedown", (event) => onMouseDown(event, handlers), { signal });
  root.addEventListener("dblclick", (event) => onDoubleClick(event, handlers), { signal });
  return () => stop.abort();
}

function onMouseDown(event: MouseEvent, handlers: MouseHandlers): void {
  if (!(event.target instanceof Element) || event.target.closest(ownPresses) !== null) return;
  event.preventDefault();
  handlers.onPress(cellOf(event.target));
}

function onDoubleClick(event: MouseEvent, handlers: MouseHandlers): void {
  if (!(event.target instanceof Element) || event.target.closest(ownPresses) !== null) return;
  const cell = cellOf(event.target);
  if (cell !== null) handlers.onDoubleClick(cell);
}

/** The cell of a record under the mouse; pinned sums have rows and columns too, but are no cells to stand on. */
function cellOf(target: Element): CellRef | null {
  if (target.closest(".ag-grid-pinned-bottom-rows") !== null) return null;
  const columnId = target.closest(".ag-cell")?.getAttribute("col-id") ?? null;
  const rowId = target.closest(".ag-row")?.getAttribute("row-id") ?? null;
  return columnId === null || rowId === null ? null : { rowId, columnId };
}
