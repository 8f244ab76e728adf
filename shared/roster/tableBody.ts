/** Sorts the rows below a header into schools and sums; headings inside the table speak for the rows below them. */
import type { ColumnRoles } from "./columnRoles.ts";
import type { Dictionary } from "./dictionary.ts";
import { isLikeSchool, hasCode, kindOfRow, textAt, type RowKind } from "./bodyRow.ts";
import { addressOf, type NeutralCell } from "./neutralGrid.ts";
import { problemAt, type RosterProblem } from "./problem.ts";
import type { BodyRow, DataRow, RosterTable, TotalRow } from "./rosterTable.ts";
import type { SheetGrid } from "./sheetGrid.ts";
import { SumsAbove } from "./sumOfRows.ts";

type Body = Pick<RosterTable, "rows" | "totals" | "footerRow" | "problems">;

export function readBody(
  grid: SheetGrid,
  rows: readonly number[],
  roles: ColumnRoles,
  dictionary: Dictionary,
): Body {
  const reader = new BodyReader(grid.name, roles, dictionary);
  for (const row of rows) reader.take(bodyRow(grid, row, rows[0] ?? row, roles));
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
  readonly #sheet: string;
  readonly #roles: ColumnRoles;
  readonly #dictionary: Dictionary;
  readonly #rows: DataRow[] = [];
  readonly #totals: TotalRow[] = [];
  readonly #problems: RosterProblem[] = [];
  readonly #sums: SumsAbove;
  #heading: Pick<DataRow, "ownership" | "town"> = {};
  #footerRow: number | undefined;

  constructor(sheet: string, roles: ColumnRoles, dictionary: Dictionary) {
    this.#sheet = sheet;
    this.#roles = roles;
    this.#sums = new SumsAbove(roles.counts);
    this.#dictionary = dictionary;
  }

  take(row: BodyRow): void {
    const kind = kindOfRow(row, this.#roles, this.#dictionary);
    switch (kind.kind) {
      case "school":
        return this.#school(row);
      case "total":
        return this.#total(row, kind.label);
      case "nameless":
        return this.#nameless(row);
      case "heading":
        return this.#headed(kind);
      case "footer":
        this.#footerRow ??= row.row;
        return;
      case "unclear":
        return this.#unclear(row);
      default:
        return undefined;
    }
  }

  result(): Body {
    return {
      rows: this.#rows,
      totals: this.#totals,
      problems: this.#problems,
      ...(this.#footerRow === undefined ? {} : { footerRow: this.#footerRow }),
    };
  }

  #school(row: BodyRow): void {
    if (!this.#isSurelySchool(row) && this.#sums.isSum(row)) {
      return this.#total(row, undefined);
    }
    if (this.#footerRow !== undefined) {
      // Below a footer only what is surely a school is one; the rest are remarks, which may name people.
      if (!this.#isSurelySchool(row)) return;
      this.#report("row-after-footer", row);
    }
    this.#rows.push({ ...row, ...this.#heading });
    this.#sums.addSchool(row);
  }

  #isSurelySchool(row: BodyRow): boolean {
    return hasCode(row, this.#roles) || isLikeSchool(textAt(row, this.#roles.name), this.#dictionary);
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
    if (this.#footerRow === undefined) this.#report("row-without-name", row);
  }

  #headed({ ownership, town }: RowKind & { readonly kind: "heading" }): void {
    this.#heading = {
      ...this.#heading,
      ...(ownership === undefined ? {} : { ownership }),
      ...(town === undefined ? {} : { town }),
    };
  }

  #unclear(row: BodyRow): void {
    if (this.#footerRow === undefined) this.#report("row-not-understood", row);
  }

  /** Without what stands there: it may be about a person. */
  #report(code: "row-after-footer" | "row-without-name" | "row-not-understood", row: BodyRow): void {
    this.#problems.push(problemAt(code, { sheet: this.#sheet, cell: this.#address(row.cells[0], row) }));
  }

  #address(cell: NeutralCell | undefined, { row }: BodyRow): string {
    return addressOf(row, cell?.column ?? 1);
  }
}
