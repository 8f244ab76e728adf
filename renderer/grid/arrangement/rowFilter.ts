/**
 * Which rows the filters of the columns leave. They hide what does not pass at the moment they are set; what is edited,
 * added or undone after that stays in sight, or it would vanish under the planner's hands. Pure but for what it keeps.
 */
import type { ColumnFilter } from "../../../shared/contract/gridLook.ts";
import { factsOf, filterKind, predicateOf } from "./filter.ts";
import type { GridColumn } from "../types.ts";

export type ColumnFilters = Readonly<Record<string, ColumnFilter>>;

export interface FilteredRows<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly rowId: (row: Row) => string;
}

type Passes<Row> = (row: Row) => boolean;

/** Filters of columns that are not there let everything pass. */
export function passesAll<Row>(columns: readonly GridColumn<Row>[], filters: ColumnFilters): Passes<Row> {
  const tests = columns.flatMap((column) => {
    const filter = filters[column.id];
    const predicate = filter === undefined ? null : predicateOf(filter, filterKind(column));
    return predicate === null ? [] : [(row: Row): boolean => predicate(factsOf(column, row))];
  });
  return (row) => tests.every((test) => test(row));
}

/** The rows that do not pass now; a screen's own filters keep theirs in the same way. */
export const hiddenRows = <Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  passes: Passes<Row>,
): ReadonlySet<string> => new Set(rows.filter((row) => !passes(row)).map(rowId));

export class RowFilter<Row> {
  #hidden: ReadonlySet<string> = new Set();

  set({ rows, columns, rowId }: FilteredRows<Row>, filters: ColumnFilters): void {
    const passes = passesAll(columns, filters);
    this.#hidden = hiddenRows(rows, rowId, passes);
  }

  hides(rowId: string): boolean {
    return this.#hidden.has(rowId);
  }

  /** The same list when nothing is hidden. */
  shown({ rows, rowId }: FilteredRows<Row>): readonly Row[] {
    return this.#hidden.size === 0 ? rows : rows.filter((row) => !this.#hidden.has(rowId(row)));
  }
}
