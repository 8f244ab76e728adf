/**
 * What a row below the header is: a school, a sum, a heading, a footer … A row is only passed over when it cannot be a
 * school; what is neither is told to the planner.
 */
import type { Ownership } from "../../model/vocabulary.ts";
import type { ColumnRoles } from "../columns/columnRoles.ts";
import type { Dictionary } from "../dictionary.ts";
import { isNumbering } from "../headers/headerBlock.ts";
import {
  beginsLikeSum,
  isCountOfSchools,
  isExample,
  isKindOfSchool,
  isLikeSchool,
  isPartLikeSchool,
  isPlaceName,
  isPlaceholder,
  isSurelyKind,
  isTotalText,
  isTownName,
  namesNoSchool,
} from "./nameKinds.ts";
import type { NeutralCell } from "../sheets/neutralGrid.ts";
import { compact, headerText, withoutBrackets } from "../plainText.ts";
import type { BodyRow } from "./rosterTable.ts";
import { hasCode, textAt } from "./rowText.ts";
import { isMarked, isNoSchool } from "./schoolMarks.ts";
import { ownershipIn } from "./titleFacts.ts";

export type RowKind =
  | { readonly kind: "school" }
  | { readonly kind: "total"; readonly label: NeutralCell }
  /** Numbers without a name: a sum if the arithmetic says so. */
  | { readonly kind: "nameless" }
  | { readonly kind: "heading"; readonly ownership?: Ownership; readonly town?: string }
  | { readonly kind: "footer" | "empty" | "header-again" | "unclear" | "doubtful" | "example" };

/** `mayBeNobody`: XX小学 may be an example. */
export function kindOfRow(
  row: BodyRow,
  roles: ColumnRoles,
  dictionary: Dictionary,
  mayBeNobody: boolean,
): RowKind {
  const own = row.cells.filter(
    ({ column }) => !roles.ignored.has(column) || isLabel(row, column, dictionary),
  );
  if (own.length === 0) return { kind: "empty" };
  if (isHeaderAgain(row, roles) || isNumbering(row.cells)) return { kind: "header-again" };
  if (isOfExample(row, roles, mayBeNobody)) return { kind: "example" };
  const name = nameIn(row, roles);
  const label = totalLabel(row, roles, dictionary);
  const isNamed =
    beginsLikeSum(name, dictionary) && (hasCode(row, roles) || isMarked(row, roles, dictionary));
  if (isNamed || (hasCode(row, roles) && name !== "" && label?.column !== roles.name)) {
    return { kind: "school" };
  }
  if (label !== undefined && isPartLikeSchool(label.text, dictionary) && isMarked(row, roles, dictionary))
    return { kind: "doubtful" };
  if (label !== undefined) return { kind: "total", label };
  if (isFooter(row, roles, dictionary)) return { kind: "footer" };
  const heading = headingOf(own, dictionary);
  if (heading !== undefined) return heading;
  if (name !== "") {
    const isNone = isRemark(own, roles, dictionary) || isNoSchool(row, roles, dictionary);
    return { kind: isNone ? "unclear" : "school" };
  }
  if (hasCode(row, roles)) return { kind: "school" };
  return namelessKind(own, roles);
}

/** 合计 in the column of running numbers is not a running number. */
const isLabel = (row: BodyRow, column: number, dictionary: Dictionary): boolean =>
  isTotalText(textAt(row, column), dictionary) || isFooterText(textAt(row, column), dictionary);

/** The header printed again on the next page. */
function isHeaderAgain({ cells }: BodyRow, { headers }: ColumnRoles): boolean {
  const texts = cells.filter(({ number }) => number === undefined);
  const same = texts.filter((cell) => headers.get(cell.column) === headerText(cell.text));
  return same.length >= 3 && same.length * 2 > cells.length;
}

/** No form shows more rows of XX小学. */
const mostExamples = 3;

/** 某某县第一小学, 某某县第二小学 …: the names of all schools were made unreadable on purpose. */
export const areNamesMasked = (rows: readonly BodyRow[], { name }: ColumnRoles): boolean =>
  rows.filter((row) => isPlaceholder(textAt(row, name))).length > mostExamples;

/** 例 stands in the school's name or where its number in the list would. */
function isOfExample(row: BodyRow, roles: ColumnRoles, mayBeNobody: boolean): boolean {
  const numbered = row.cells.filter(({ column }) => roles.ignored.has(column) && column < (roles.name ?? 0));
  const name = textAt(row, roles.name);
  const isNobody = mayBeNobody && isPlaceholder(name) && !hasCode(row, roles);
  return isNobody || isExample(name) || numbered.some(({ text }) => isExample(text));
}

/** What the row says in the column of names; "" for 共12所 and the like. */
function nameIn(row: BodyRow, roles: ColumnRoles): string {
  const text = textAt(row, roles.name);
  return isCountOfSchools(text) ? "" : text;
}

/** A sum's label stands where a school's name would, or left of all counts where there is no name or only a number. */
function totalLabel(row: BodyRow, roles: ColumnRoles, dictionary: Dictionary): NeutralCell | undefined {
  const own = row.cells.find(({ column }) => column === roles.name);
  if (own !== undefined && (isTotalText(own.text, dictionary) || isSumByName(own, row, roles, dictionary)))
    return own;
  if (own !== undefined && !namesNoSchool(own.text)) return undefined;
  const firstCount = Math.min(...roles.counts);
  return row.cells.find(({ column, text }) => column < firstCount && isTotalText(text, dictionary));
}

/** "城关镇 | 12 | 340", "民办小学 | 5 | 2,100": a place or a kind of school with numbers and no other text is their sum. */
function isSumByName(name: NeutralCell, row: BodyRow, roles: ColumnRoles, dictionary: Dictionary): boolean {
  const counts = row.cells.filter(({ column, text }) => roles.counts.has(column) && !isCountOfSchools(text));
  if (counts.length === 0 || hasCode(row, roles)) return false;
  if (isSurelyKind(name.text, dictionary)) return true;
  const others = row.cells.filter(
    (cell) => cell !== name && !counts.includes(cell) && !roles.ignored.has(cell.column),
  );
  if (others.some(({ number }) => number === undefined)) return false;
  const plain = withoutBrackets(headerText(name.text));
  const isPlace = isPlaceName(plain) && !isLikeSchool(plain, dictionary);
  return isPlace || isKindOfSchool(name.text, dictionary);
}

/** 填表人：… Numbers in it may be telephones; a school beside such words is left to the other rules. */
function isFooter(row: BodyRow, roles: ColumnRoles, dictionary: Dictionary): boolean {
  const [first] = row.cells;
  const counts = row.cells.some(({ column, number }) => roles.counts.has(column) && number !== undefined);
  const isSchool = hasCode(row, roles) || isLikeSchool(textAt(row, roles.name), dictionary);
  return first !== undefined && !(counts && isSchool) && isFooterText(first.text, dictionary);
}

function isFooterText(text: string, dictionary: Dictionary): boolean {
  const plain = withoutBrackets(compact(text));
  return dictionary.footers.some(
    (word) => plain === word || (plain.startsWith(word) && /^\d*:/u.test(plain.slice(word.length))),
  );
}

/** "二、民办学校（12所）", "城关镇" alone in its row, or with 共12所: a heading of the rows below. */
function headingOf(own: readonly NeutralCell[], dictionary: Dictionary): RowKind | undefined {
  const [only, ...beside] = own;
  if (only === undefined || only.number !== undefined) return undefined;
  if (beside.some(({ text }) => !isCountOfSchools(text))) return undefined;
  if (isKindOfSchool(only.text, dictionary)) return { kind: "heading", ownership: ownershipIn(only.text) };
  if (isTownName(withoutBrackets(headerText(only.text)))) return { kind: "heading", town: only.text.trim() };
  return undefined;
}

/** One text alone in its row that is not like a school's name: a remark, most likely. */
function isRemark(own: readonly NeutralCell[], roles: ColumnRoles, dictionary: Dictionary): boolean {
  const [only] = own;
  return own.length === 1 && only !== undefined && !isLikeSchool(textOf(only, roles), dictionary);
}
const textOf = (cell: NeutralCell, roles: ColumnRoles): string =>
  cell.column === roles.name ? cell.text : "";

/** Formulas drawn down beyond the last school give zeros; anything else without a name must not be lost. */
function namelessKind(own: readonly NeutralCell[], { counts }: ColumnRoles): RowKind {
  const counted = own.filter(({ column }) => counts.has(column));
  if (counted.some(({ text }) => !/^[0\-—–―/\\]*$/u.test(compact(text)))) return { kind: "nameless" };
  return { kind: counted.length > 0 && counted.length === own.length ? "empty" : "unclear" };
}
