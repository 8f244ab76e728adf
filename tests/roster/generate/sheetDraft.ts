/** A sheet under construction: cells and merges by place, and where each school's field was written. */
import { addressOf, type Merge } from "../../../shared/roster/sheets/neutralGrid.ts";

export type Content =
  | { readonly text: string }
  | { readonly number: number }
  /** A day number with a date format. */
  | { readonly day: number }
  /** A formula with its result, or without one. */
  | { readonly formula: string; readonly result?: number }
  | { readonly error: string };

/** What a spreadsheet keeps besides the values; none of it may change what is read. */
export interface SheetManners {
  readonly hidden?: boolean;
  /** Texts with runs of different fonts, with the phonetic guide of a Japanese or Chinese Excel, or shared. */
  readonly texts?: "inline" | "shared" | "rich" | "phonetic";
  readonly filter?: boolean;
  /** Narrow columns in between are hidden. */
  readonly hiddenColumns?: boolean;
}

export class SheetDraft {
  readonly name: string;
  readonly manners: SheetManners;
  readonly rows = new Map<number, Map<number, Content>>();
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  /** The next free row. */
  next = 1;

  constructor(name: string, manners: SheetManners = {}) {
    this.name = name;
    this.manners = manners;
  }

  put(row: number, column: number, content: Content): string {
    const cells = this.rows.get(row) ?? new Map<number, Content>();
    this.rows.set(row, cells.set(column, content));
    this.next = Math.max(this.next, row + 1);
    return addressOf(row, column);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }
}
