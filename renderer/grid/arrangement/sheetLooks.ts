/**
 * How a planner has arranged this grid: which rows the filters of its columns leave, which columns are shown and where,
 * how it is sorted. The screen's rows and columns go in, those to be drawn come out; every change is remembered.
 */
import {
  plainLook,
  type ColumnFilter,
  type ColumnPlace,
  type GridLook,
  type GridSort,
} from "../../../shared/contract/gridLook.ts";
import { arranged, moved, placesOf, withFrozen, withHidden, withWidth } from "./columnLook.ts";
import { filterValues, type FilterValue } from "./filterValues.ts";
import { fittingWidth } from "./fittingWidth.ts";
import { passesAll, RowFilter } from "./rowFilter.ts";
import type { FooterRow, GridColumn, SpreadsheetProps } from "../types.ts";
import type { ColumnDeed } from "../actions.ts";

export interface ShownProps<Row> extends SpreadsheetProps<Row> {
  readonly footer: readonly FooterRow[];
}

export interface LooksParts {
  /** Rows or columns are to be drawn anew. */
  changed(): void;
  sort(sort: GridSort | null): void;
}

export class SheetLooks<Row> {
  readonly #parts: LooksParts;
  readonly #filter = new RowFilter<Row>();
  #props: SpreadsheetProps<Row>;
  #look: GridLook;
  #arranged: {
    readonly of: readonly GridColumn<Row>[];
    readonly look: GridLook;
    columns: GridColumn<Row>[];
  } | null = null;
  #shownRows = 0;

  constructor(props: SpreadsheetProps<Row>, parts: LooksParts) {
    this.#parts = parts;
    this.#props = props;
    this.#look = props.memory?.read() ?? plainLook;
    this.#filter.set(props, this.#look.filters);
  }

  get look(): GridLook {
    return this.#look;
  }

  get columns(): readonly GridColumn<Row>[] {
    return this.#props.columns;
  }

  get places(): readonly ColumnPlace[] {
    return placesOf(this.#props.columns, this.#look);
  }

  use(props: SpreadsheetProps<Row>): ShownProps<Row> {
    this.#props = props;
    return this.shown();
  }

  /** What there is to draw of what the screen has. */
  shown(): ShownProps<Row> {
    const { footer = [] } = this.#props;
    const rows = this.#filter.shown(this.#props);
    this.#shownRows = rows.length;
    return {
      ...this.#props,
      rows,
      columns: this.#columnsShown(),
      footer: typeof footer === "function" ? footer(rows) : footer,
    };
  }

  /** How many rows of how many are shown; null where none is hidden. */
  get rowsShown(): { readonly shown: number; readonly total: number } | null {
    const { rows, filtering } = this.#props;
    const total = filtering?.total ?? rows.length;
    return this.#shownRows === total ? null : { shown: this.#shownRows, total };
  }

  get filteredColumns(): readonly string[] {
    return Object.keys(this.#look.filters);
  }

  /** What the list of a column's filter offers: the rows that the other filters leave. */
  valuesOf(column: GridColumn<Row>): readonly FilterValue[] {
    const { rows, columns } = this.#props;
    const { [column.id]: _own, ...others } = this.#look.filters;
    return filterValues(column, rows.filter(passesAll(columns, others)));
  }

  /** Null takes the filter away. */
  filter(columnId: string, filter: ColumnFilter | null): void {
    const { [columnId]: _before, ...others } = this.#look.filters;
    const filters = filter === null ? others : { ...others, [columnId]: filter };
    // Set anew, a filter looks at the rows anew, even if it is the same.
    this.#filter.set(this.#props, filters);
    this.#change({ ...this.#look, filters });
  }

  /** Those of the screen, too. */
  clearFilters(): void {
    this.#uncoverRows();
    this.#props.filtering?.clear();
  }

  #uncoverRows(): void {
    this.#filter.set(this.#props, {});
    this.#change({ ...this.#look, filters: {} });
  }

  /** Takes away what hides a cell that the planner is taken to. */
  uncover(rowId: string, columnId: string): void {
    if (this.#filter.hides(rowId)) this.#uncoverRows();
    if (this.places.some((place) => place.id === columnId && place.hidden)) this.hide([columnId], false);
  }

  /** The grid was sorted by its headers. */
  sorted(sort: GridSort | null): void {
    if (JSON.stringify(sort) === JSON.stringify(this.#look.sort)) return;
    this.#look = { ...this.#look, sort };
    this.#props.memory?.write(this.#look);
  }

  resized(columnId: string, width: number): void {
    this.#change(withWidth(this.#props.columns, this.#look, columnId, width));
  }

  hide(columnIds: readonly string[], hidden: boolean): void {
    this.#change(withHidden(this.#props.columns, this.#look, columnIds, hidden));
  }

  fit(columnIds: readonly string[]): void {
    for (const id of columnIds) {
      const column = this.#props.columns.find((one) => one.id === id);
      if (column !== undefined) this.resized(id, fittingWidth(column, this.#props.rows));
    }
  }

  /** Order, widths, hidden and frozen columns as the screen has them. */
  resetColumns(): void {
    this.#change({ ...this.#look, columns: [], frozenTo: null });
  }

  get hasFrozen(): boolean {
    return this.#columnsShown().some(({ pinned }) => pinned === "left");
  }

  canMove(columnId: string, step: 1 | -1): boolean {
    return moved(this.#props.columns, this.#look, columnId, step) !== this.#look;
  }

  /** What menus ask of the selected columns, which are some. */
  perform(what: ColumnDeed, columnIds: readonly string[]): void {
    const [first = ""] = columnIds;
    const last = columnIds.at(-1) ?? "";
    switch (what) {
      case "sort-up":
        return this.#parts.sort({ columnId: first, direction: "asc" });
      case "sort-down":
        return this.#parts.sort({ columnId: first, direction: "desc" });
      case "unsort":
        return this.#parts.sort(null);
      case "move-left":
        return this.#change(moved(this.#props.columns, this.#look, first, -1));
      case "move-right":
        return this.#change(moved(this.#props.columns, this.#look, first, 1));
      case "freeze":
        return this.#change(withFrozen(this.#look, last));
      case "unfreeze":
        return this.#change(withFrozen(this.#look, null));
      case "hide":
        return this.hide(columnIds, true);
      case "fit":
        return this.fit(columnIds);
      case "clear-filters":
        return this.clearFilters();
      case "reset":
        return this.resetColumns();
    }
  }

  #columnsShown(): GridColumn<Row>[] {
    const { columns } = this.#props;
    if (this.#arranged?.of !== columns || this.#arranged.look !== this.#look)
      this.#arranged = { of: columns, look: this.#look, columns: arranged(columns, this.#look) };
    return this.#arranged.columns;
  }

  #change(look: GridLook): void {
    if (look === this.#look) return;
    this.#look = look;
    this.#props.memory?.write(look);
    this.#parts.changed();
  }
}
