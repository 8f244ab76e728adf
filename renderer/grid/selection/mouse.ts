/**
 * The mouse on the grid: what was hit, and that no press takes the focus from the textarea. On mousedown, not
 * pointerdown: the grid itself listens to the latter, and only the former's default action moves the focus.
 */
import { lineNumberColumn } from "../lineNumbers.ts";
import type { CellRef } from "../types.ts";

export type Hit =
  | { readonly kind: "cell"; readonly cell: CellRef }
  /** The number of a line, the name of a column, the corner between them. */
  | { readonly kind: "line"; readonly rowId: string }
  | { readonly kind: "column"; readonly columnId: string }
  | { readonly kind: "corner" }
  /** A pinned sum: it has a row and a column too, but is no cell to stand on. */
  | { readonly kind: "sum"; readonly cell: CellRef }
  /** Scroll bars, the buttons of headers, empty ground. */
  | { readonly kind: "none" };

export interface MouseHandlers {
  onPress(hit: Hit, event: MouseEvent): void;
  /** Let go where it was pressed, once, with no other key held. */
  onClick(hit: Hit): void;
  onDoubleClick(cell: CellRef): void;
  /** A double click on the edge of a header. */
  onFit(columnId: string): void;
}

/** Elements that handle their own presses. */
const ownPresses = "input, select, textarea, .sheet-open, .sheet-list, .find-bar";

export function listenToMouse(root: HTMLElement, handlers: MouseHandlers): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener("mousedown", (event) => onMouseDown(event, handlers), { signal });
  root.addEventListener("click", (event) => onClick(event, handlers), { signal });
  root.addEventListener("dblclick", (event) => onDoubleClick(event, handlers), { signal });
  return () => stop.abort();
}

function onMouseDown(event: MouseEvent, handlers: MouseHandlers): void {
  if (!(event.target instanceof Element) || event.target.closest(ownPresses) !== null) return;
  event.preventDefault();
  handlers.onPress(hitOf(event.target), event);
}

function onClick(event: MouseEvent, handlers: MouseHandlers): void {
  const { target, detail, shiftKey, ctrlKey } = event;
  if (!(target instanceof Element) || detail !== 1 || shiftKey || ctrlKey) return;
  if (target.closest(ownPresses) === null) handlers.onClick(hitOf(target));
}

function onDoubleClick(event: MouseEvent, handlers: MouseHandlers): void {
  if (!(event.target instanceof Element) || event.target.closest(ownPresses) !== null) return;
  const edge = event.target.closest(".ag-header-cell-resize")?.closest(".ag-header-cell");
  const columnId = edge?.getAttribute("col-id") ?? null;
  if (columnId !== null) return handlers.onFit(columnId);
  const hit = hitOf(event.target);
  if (hit.kind === "cell") handlers.onDoubleClick(hit.cell);
}

const nothing: Hit = { kind: "none" };

function hitOf(target: Element): Hit {
  const header = target.closest(".ag-header-cell");
  if (header !== null) return headerHit(target, header.getAttribute("col-id"));
  const columnId = target.closest(".ag-cell")?.getAttribute("col-id") ?? null;
  const rowId = target.closest(".ag-row")?.getAttribute("row-id") ?? null;
  if (columnId === null || rowId === null) return nothing;
  if (target.closest(".ag-grid-pinned-bottom-rows") !== null)
    return { kind: "sum", cell: { rowId, columnId } };
  return columnId === lineNumberColumn
    ? { kind: "line", rowId }
    : { kind: "cell", cell: { rowId, columnId } };
}

function headerHit(target: Element, columnId: string | null): Hit {
  if (columnId === null || target.closest("button, .ag-header-cell-resize") !== null) return nothing;
  return columnId === lineNumberColumn ? { kind: "corner" } : { kind: "column", columnId };
}
