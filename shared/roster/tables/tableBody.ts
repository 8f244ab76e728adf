/** Sorts the rows below a header into schools and sums; headings inside the table speak for the rows below them. */
import type { ColumnRoles } from "../columns/columnRoles.ts";
import type { Dictionary } from "../dictionary.ts";
import type { HeaderBlock } from "../headers/headerBlock.ts";
import { withDittos } from "./dittos.ts";
import { areNamesMasked, kindOfRow, type RowKind } from "./bodyRow.ts";
import { Likeness } from "./likeness.ts";
import { mergedCounts } from "./mergedCounts.ts";
import { beyondHeader } from "./beyondHeader.ts";
import { addressOf, type NeutralCell } from "../sheets/neutralGrid.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import type { BodyRow, DataRow, RosterTable, TotalRow } from "./rosterTable.ts";
import type { SheetGrid } from "../sheets/sheetGrid.ts";
import { SumsAbove } from "./sumOfRows.ts";

type RowCode =
  | "row-after-footer"
  | "row-without-name"
  | "row-doubtful"
  | "row-of-example"
  | "row-not-understood";

type Body = Pick<RosterTable, "rows" | "totals" | "headings" | "footerRow" | "problems">;

export function readBody(
  grid: SheetGrid,
  rows: readonly number[],
  again: readonly HeaderBlock[],
  roles: ColumnRoles,
  dictionary: Dictionary,
): Body {
  const written = rows.map((row) => bodyRow(grid, row, rows[0] ?? row, roles));
  const body = withDittos(written, roles.counts);
  const reader = new BodyReader(grid, body, roles, dictionary);
  let headers = again;
  for (const row of body) {
    const passed = headers.findLastIndex(({ last }) => last < row.row);
    // Below the header of the next block stand schools again, whatever the last one ended with.
    if (passed >= 0) reader.beginAgain();
    headers = headers.slice(passed + 1);
    reader.take(row);
  }
  return reader.result();
}

/** Town, name and the like may be one cell beside many rows; a count beside two rows belongs to the first alone. */
function bodyRow(grid: SheetGrid, row: number, from: number, roles: ColumnRoles): BodyRow {
  const covering = [...roles.headers.keys()].flatMap((column) => {
    if (roles.counts.has(column) || grid.cellAt(row, column) !== undefined) return [];
    const cell = grid.coveringAt(row, column, from);
    return cell === undefined ? [] : [{ ...cell, over: column }];
  });
  return { row, cells: grid.cellsOf(row), covering };
}

class BodyReader {
  readonly #grid: SheetGrid;
  readonly #roles: ColumnRoles;
  readonly #likeness: Likeness;
  readonly #areNamesMasked: boolean;
  readonly #dictionary: Dictionary;
  readonly #rows: DataRow[] = [];
  readonly #totals: TotalRow[] = [];
  readonly #headings: number[] = [];
  readonly #problems: RosterProblem[] = [];
  readonly #sums: SumsAbove;
  #heading: Pick<DataRow, "ownership" | "town"> = {};
  #outer: "ownership" | "town" | undefined;
  #footerRow: number | undefined;

  constructor(grid: SheetGrid, rows: readonly BodyRow[], roles: ColumnRoles, dictionary: Dictionary) {
    this.#grid = grid;
    this.#roles = roles;
    this.#likeness = new Likeness(rows, roles, dictionary);
    this.#areNamesMasked = areNamesMasked(rows, roles);
    this.#sums = new SumsAbove(roles.counts);
    this.#dictionary = dictionary;
  }

  beginAgain(): void {
    this.#footerRow = undefined;
  }

  take(row: BodyRow): void {
    // A school may be called like a town, and have as many pupils as those above it together.
    if (!this.#grid.hasSums) return this.#school(row);
    // Examples stand above the schools.
    const mayBeNobody = !this.#areNamesMasked && this.#rows.length === 0;
    const kind = kindOfRow(row, this.#roles, this.#dictionary, mayBeNobody);
    switch (kind.kind) {
      case "school":
        return this.#school(row);
      case "total":
        return this.#total(row, kind.label);
      case "nameless":
        return this.#nameless(row);
      case "heading":
        this.#headings.push(row.row);
        return this.#headed(kind);
      case "footer":
        this.#footerRow ??= row.row;
        return;
      case "unclear":
        return this.#unclear(row);
      case "example":
        return this.#report("row-of-example", row, this.#roles.name);
      case "doubtful":
        return this.#report("row-doubtful", row);
      default:
        return undefined;
    }
  }

  result(): Body {
    return {
      rows: this.#rows,
      totals: this.#totals,
      headings: this.#headings,
      problems: [...this.#problems, ...beyondHeader(this.#grid.name, this.#roles, this.#rows)],
      ...(this.#footerRow === undefined ? {} : { footerRow: this.#footerRow }),
    };
  }

  #school(row: BodyRow): void {
    if (this.#grid.hasSums && this.#likeness.mayBeSum(row) && this.#sums.isSum(row)) {
      if (this.#likeness.isSurelySum(row, this.#sums)) return this.#total(row, undefined);
      return this.#report("row-doubtful", row);
    }
    // Below a footer stand remarks, which may name people and hold their numbers.
    if (this.#footerRow !== undefined && this.#likeness.isLikeRemark(row)) return;
    if (this.#likeness.isDoubtful(row)) return this.#report("row-doubtful", row);
    if (this.#footerRow !== undefined) this.#report("row-after-footer", row);
    this.#rows.push({ ...row, ...this.#heading });
    this.#sums.addSchool(row);
    this.#problems.push(...mergedCounts(this.#grid, this.#roles, row));
  }

  #total(row: BodyRow, label: NeutralCell | undefined): void {
    this.#sums.passSum();
    this.#totals.push({
      ...row,
      label: label?.text.trim() ?? "",
      labelCell: this.#address(label ?? row.cells[0], row),
      after: this.#rows.length,
    });
  }

  #nameless(row: BodyRow): void {
    if (this.#sums.isSum(row)) return this.#total(row, undefined);
    if (this.#footerRow === undefined || !this.#likeness.isLikeRemark(row))
      this.#report("row-without-name", row);
  }

  /** The kind of heading that came first is the outer one: the next of its kind ends what the inner ones said. */
  #headed({ ownership, town }: RowKind & { readonly kind: "heading" }): void {
    const said = {
      ...(ownership === undefined ? {} : { ownership }),
      ...(town === undefined ? {} : { town }),
    };
    this.#outer ??= town === undefined ? (ownership === undefined ? undefined : "ownership") : "town";
    const isOuter = this.#outer !== undefined && this.#outer in said;
    this.#heading = isOuter ? said : { ...this.#heading, ...said };
  }

  #unclear(row: BodyRow): void {
    if (this.#footerRow === undefined) this.#report("row-not-understood", row);
  }

  /** Without what stands there: it may be about a person. */
  #report(code: RowCode, row: BodyRow, column = row.cells[0]?.column ?? 1): void {
    this.#problems.push(problemAt(code, { sheet: this.#grid.name, cell: addressOf(row.row, column) }));
  }

  #address(cell: NeutralCell | undefined, { row }: BodyRow): string {
    return addressOf(row, cell?.column ?? 1);
  }
}
