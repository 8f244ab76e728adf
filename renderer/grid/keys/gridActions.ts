/** Which actions a grid offers to menus: what its screen allows, and whether what is selected takes it. Pure. */
import type { CellRef, ColumnDeed, GridAction, Offer, SelectedCells, SpreadsheetProps } from "../types.ts";

export function offerOf<Row>(
  action: GridAction,
  { onEdit, onRowsDelete, appendRow }: SpreadsheetProps<Row>,
  selected: SelectedCells | null,
  canEdit: (cell: CellRef) => boolean,
): Offer {
  const { type } = action;
  if (type === "columns") return "ready";
  if (type === "column" && arrangesAll.has(action.what)) return "ready";
  if (type === "find-next") return "ready";
  if (type === "find") return action.replacing && onEdit === undefined ? "absent" : "ready";
  if (type === "new-row") return onEdit === undefined || appendRow === undefined ? "absent" : "ready";
  const writes = type === "clear" || type === "fill";
  if (writes && onEdit === undefined) return "absent";
  if (type === "delete-rows" && onRowsDelete === undefined) return "absent";
  if (selected === null || (writes && !takesEdits(selected, canEdit))) return "idle";
  return "ready";
}

/** Nothing need be selected for these. */
const arrangesAll: ReadonlySet<ColumnDeed> = new Set(["clear-filters", "reset", "unsort", "unfreeze"]);

/** Enough to be sure in every grid there is; a menu must not wait for the last of 80,000 locked cells. */
const mostAsked = 2000;

function takesEdits(selected: SelectedCells, canEdit: (cell: CellRef) => boolean): boolean {
  let asked = 0;
  for (const cell of selected.cells()) {
    if (asked >= mostAsked || canEdit(cell)) return true;
    asked += 1;
  }
  return false;
}
