/** Is a row that could be a school surely one, perhaps a sum, or doubtful enough to wait for the planner's word? */
import { hasCode, textAt } from "./rowText.ts";
import type { ColumnRoles } from "../columns/columnRoles.ts";
import type { Dictionary } from "../dictionary.ts";
import { isKindOfSchool, isLikeSchool, isStatistic, isTotalByAside } from "./nameKinds.ts";
import { compact, isNotApplicable } from "../plainText.ts";
import type { BodyRow } from "./rosterTable.ts";

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
    if (!this.isSurelySchool(row)) return true;
    const name = this.#nameOf(row);
    const isEither = isKindOfSchool(name, this.#dictionary) || isTotalByAside(name, this.#dictionary);
    return isEither && !hasCode(row, this.#roles);
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
