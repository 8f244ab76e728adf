/** What marks a row as a school besides its name: a code, a known word of 办别 or type, a number of pupils. */
import { hasCode, textAt } from "./rowText.ts";
import type { ColumnRoles } from "../columns/columnRoles.ts";
import type { Dictionary } from "../dictionary.ts";
import { isLikeSchool } from "./nameKinds.ts";
import { compact } from "../plainText.ts";
import type { BodyRow } from "./rosterTable.ts";

/** 公办, 九年一贯制 …: words that nobody writes beside a person's name. */
export const isMarked = (
  row: BodyRow,
  { ownership, type }: ColumnRoles,
  { ownershipOf, typeOf }: Dictionary,
): boolean => ownershipOf.has(compact(textAt(row, ownership))) || typeOf.has(compact(textAt(row, type)));

/** "统计员 | | 赵六": no name of a school, no mark of one where the table has such columns, and nothing counted. */
export function isNoSchool(row: BodyRow, roles: ColumnRoles, dictionary: Dictionary): boolean {
  if (roles.ownership === undefined && roles.type === undefined) return false;
  const name = textAt(row, roles.name);
  if (hasCode(row, roles) || isLikeSchool(name, dictionary) || isMarked(row, roles, dictionary)) return false;
  return !row.cells.some(({ column, text }) => roles.counts.has(column) && /\d/u.test(compact(text)));
}
