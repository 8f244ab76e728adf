/** Which actions a grid offers to menus: what its screen allows, and whether what is selected takes it. Pure. */
import type { Cells } from "../cells.ts";
import type { SelectedCells, SpreadsheetProps } from "../types.ts";
import type { ColumnDeed, GridAction, Offer } from "../actions.ts";

/** What a grid knows of its cells. */
type Known<Row> = Pick<Cells<Row>, "canEdit" | "subjectOf">;

export function offerOf<Row>(
  action: GridAction,
  { onEdit, onRowsDelete, appendRow, onExplain }: SpreadsheetProps<Row>,
  selected: SelectedCells | null,
  cells: Known<Row>,
): Offer {
  const { type } = action;
  if (type === "columns") return "ready";
  if (type === "column" && arrangesAll.has(action.what)) return "ready";
  if (type === "find-next") return "ready";
  if (type === "find") return action.replacing && onEdit === undefined ? "absent" : "ready";
  if (type === "new-row") return onEdit === undefined || appendRow === undefined ? "absent" : "ready";
  if (type === "explain" && onExplain === undefined) return "absent";
  const writes = type === "clear" || type === "fill";
  if (writes && onEdit === undefined) return "absent";
  if (type === "delete-rows" && onRowsDelete === undefined) return "absent";
  if (type === "explain" && (selected === null || cells.subjectOf(selected.active) === null)) return "idle";
  if (selected === null || (writes && !takesEdits(selected, cells))) return "idle";
  return "ready";
}

/** Nothing need be selected for these. */
const arrangesAll: ReadonlySet<ColumnDeed> = new Set(["clear-filters", "reset", "unsort", "unfreeze"]);

/** Enough to be sure in every grid there is; a menu must not wait for the last of 80,000 locked cells. */
const mostAsked = 2000;

function takesEdits<Row>(selected: SelectedCells, cells: Known<Row>): boolean {
  let asked = 0;
  for (const cell of selected.cells()) {
    if (asked >= mostAsked || cells.canEdit(cell)) return true;
    asked += 1;
  }
  return false;
}
