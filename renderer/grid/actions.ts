/**
 * What menus and commands ask of a grid; most of it has a key, too. `keys/gridActions.ts` says which of it a grid offers as
 * it stands, `sheet.ts` does it.
 */
export type GridAction = CellAction | FindAction | ColumnAction;

export type CellAction =
  | { readonly type: "select"; readonly what: "rows" | "columns" | "all" }
  | { readonly type: "clear" }
  /** From the first line or column of what is selected; a single cell is filled from the one before it. */
  | { readonly type: "fill"; readonly way: "down" | "right" }
  | { readonly type: "delete-rows" }
  /** What is the number in the active cell made of? */
  | { readonly type: "explain" }
  /** To the last line, in which typing begins a new record. */
  | { readonly type: "new-row" };

/** Opens the bar over the grid or takes the keyboard to it; goes to the next find or the one before. */
export type FindAction =
  | { readonly type: "find"; readonly replacing: boolean }
  | { readonly type: "find-next"; readonly step: 1 | -1 };

/** What is done to the selected columns, or to how all of them are arranged. */
export type ColumnDeed =
  | "sort-up"
  | "sort-down"
  | "unsort"
  | "move-left"
  | "move-right"
  | "freeze"
  | "unfreeze"
  | "hide"
  | "fit"
  | "clear-filters"
  | "reset";

export type ColumnAction =
  | { readonly type: "column"; readonly what: ColumnDeed }
  /** Opens the menu of the active column, with its filter; the list of all columns. */
  | { readonly type: "column-menu" }
  | { readonly type: "columns" };

export const isColumnAction = (action: GridAction): action is ColumnAction =>
  action.type === "column" || action.type === "column-menu" || action.type === "columns";

/** absent: this grid has no such thing · idle: not with what is selected now. */
export type Offer = "absent" | "idle" | "ready";
