/**
 * How a planner has arranged a grid: its columns, sort and filters. It belongs to her and her computer, not to the
 * plan, which is shared and must not change by being looked at.
 */
import { z } from "zod";

const id = z.string().min(1).max(100);
const text = z.string().max(200);

const filterOperators = [
  "contains",
  "excludes",
  "begins",
  "equals",
  "above",
  "below",
  "between",
  "before",
  "after",
  "within",
  "year",
  "empty",
  "filled",
] as const;

const filterCondition = z.strictObject({
  operator: z.enum(filterOperators),
  /** As they were typed; those the operator has no use for are "". */
  first: text,
  second: text,
});

const columnFilter = z.strictObject({
  /** The texts that pass; null: all. */
  values: z.array(z.string().max(2000)).max(20_000).readonly().nullable(),
  condition: filterCondition.nullable(),
});

const columnPlace = z.strictObject({
  id,
  /** Pixels; null: as the screen has it. */
  width: z.number().min(10).max(4000).nullable(),
  hidden: z.boolean(),
});

export const gridLook = z.strictObject({
  /** In their order; none: as the screen has them. */
  columns: z.array(columnPlace).max(1000).readonly(),
  /** The last frozen column; "": none is frozen, null: as the screen has it. */
  frozenTo: z.string().max(100).nullable(),
  sort: z.strictObject({ columnId: id, direction: z.enum(["asc", "desc"]) }).nullable(),
  filters: z.record(id, columnFilter),
  view: id.optional(),
});

export type FilterOperator = (typeof filterOperators)[number];
export type FilterCondition = Readonly<z.output<typeof filterCondition>>;
export interface ColumnFilter {
  readonly values: readonly string[] | null;
  readonly condition: FilterCondition | null;
}
export interface ColumnPlace {
  readonly id: string;
  readonly width: number | null;
  readonly hidden: boolean;
}
export interface GridSort {
  readonly columnId: string;
  readonly direction: "asc" | "desc";
}
export interface GridLook {
  readonly columns: readonly ColumnPlace[];
  readonly frozenTo: string | null;
  readonly sort: GridSort | null;
  readonly filters: Readonly<Record<string, ColumnFilter>>;
  /** Of a screen with several views: the one that was looked at last. */
  readonly view?: string | undefined;
}

export const plainLook: GridLook = { columns: [], frozenTo: null, sort: null, filters: {} };

/** The looks of a document's grids by their names. */
export type GridLooks = Readonly<Record<string, GridLook>>;
