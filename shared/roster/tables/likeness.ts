/** Is a row that could be a school surely one, perhaps a sum, or doubtful enough to wait for the planner's word? */
import { hasCode, textAt } from "./rowText.ts";
import type { ColumnRoles } from "../columns/columnRoles.ts";
import type { Dictionary } from "../dictionary.ts";
import { isKindOfSchool, isLikeSchool, isStatistic, isTotalByAside } from "./nameKinds.ts";
import { compact, isNotApplicable } from "../plainText.ts";
import type { BodyRow } from "./rosterTable.ts";
import { isMarked } from "./schoolMarks.ts";
import type { SumsAbove } from "./sumOfRows.ts";

/** So many numbers of a row do not add up by chance. */
const notByChance = 3;

export class Likeness {
  readonly #roles: ColumnRoles;
  readonly #dictionary: Dictionary;
  /** Columns of code and 办别, where the table has them filled in: averages and the like have neither. */
  readonly #marks: readonly (number | undefined)[];

  constructor(rows: readonly BodyRow[], roles: ColumnRoles, dictionary: Dictionary) {
    this.#roles = roles;
    this.#dictionary = dictionary;
    this.#marks = [roles.code, roles.ownership].filter((column) =>
      rows.some((row) => !isNotApplicable(textAt(row, column))),
    );
  }

  isSurelySchool(row: BodyRow): boolean {
    return hasCode(row, this.#roles) || isLikeSchool(this.#nameOf(row), this.#dictionary);
  }

  /** Hardly any numbers where the counts stand: a telephone, at the most. */
  isLikeRemark(row: BodyRow): boolean {
    const numbers = row.cells.filter(
      ({ column, text }) => this.#roles.counts.has(column) && /\d/u.test(compact(text)),
    );
    return numbers.length < 2 && !this.isSurelySchool(row);
  }

  /** Besides all that is not surely a school: 城区小学 is a short name here and the label of a sum there. */
  mayBeSum(row: BodyRow): boolean {
    return !this.isSurelySchool(row) || (this.#isCalledLikeSum(row) && !hasCode(row, this.#roles));
  }

  /**
   * Of a row that is one by its numbers: a village's teaching point is no sum, though it has as many pupils as the two
   * above it. Its 办别 or type speaks for a school, and two numbers may agree by chance.
   */
  isSurelySum(row: BodyRow, sums: SumsAbove): boolean {
    if (this.#isCalledLikeSum(row)) return true;
    return !isMarked(row, this.#roles, this.#dictionary) && sums.isSum(row, notByChance);
  }

  #isCalledLikeSum(row: BodyRow): boolean {
    const name = this.#nameOf(row);
    return isKindOfSchool(name, this.#dictionary) || isTotalByAside(name, this.#dictionary);
  }

  /** Numbers under a name no school has, or without anything that marks the schools of this table. */
  isDoubtful(row: BodyRow): boolean {
    const name = this.#nameOf(row);
    const hasCounts = row.cells.some(({ column }) => this.#roles.counts.has(column));
    if (!hasCounts || hasCode(row, this.#roles)) return false;
    if (isTotalByAside(name, this.#dictionary)) return true;
    if (isLikeSchool(name, this.#dictionary)) return false;
    const isUnmarked = this.#marks.every((column) => isNotApplicable(textAt(row, column)));
    return isStatistic(name, this.#dictionary) || (this.#marks.length > 0 && isUnmarked);
  }

  #nameOf(row: BodyRow): string {
    return textAt(row, this.#roles.name);
  }
}
