/**
 * What a planner said about a layout before: by the header's signature, which column means what. A county's roster
 * keeps its layout from year to year, so the next one needs no questions.
 */
import type { Fall } from "../../model/units.ts";
import { withoutLongNumbers } from "../cells/personalText.ts";
import { compact } from "../plainText.ts";
import type { RosterField } from "../columns/rosterFields.ts";
import type { RosterTable } from "../tables/rosterTable.ts";

/** By the column's whole header ("小学在校生数/一年级"): its field, or null for "not needed". */
export type RememberedMapping = Readonly<Record<string, RosterField | null>>;
/** By header signature. */
export type Remembered = Readonly<Record<string, RememberedMapping>>;

/** "小学在校生数/一年级": a column as it is shown, remembered and listed. */
export const headerOf = (path: readonly string[]): string =>
  path.map((text) => withoutLongNumbers(compact(text))).join("/");

/** A header as it is kept from one year to the next: which year is meant, the base year says. */
export const withoutYear = (header: string): string => header.replaceAll(/20\d{2}/gu, "#");

/** The fall a header names, from the lowest level up: 2021 of 2021—2022学年/一年级. */
export function yearSaid(path: readonly string[]): Fall | undefined {
  const found = path.toReversed().flatMap((text) => /20\d{2}/u.exec(compact(text)) ?? []);
  return found[0] === undefined ? undefined : Number(found[0]);
}

/** Did the planner speak of this very column, year and all, rather than of its like in another file? */
export const isSaidOfYear = (remembered: RememberedMapping | undefined, path: readonly string[]): boolean =>
  remembered !== undefined &&
  yearSaid(path) !== undefined &&
  Object.hasOwn(remembered, headerOf(path)) &&
  remembered[headerOf(path)] !== null;

/** The same for two rosters of one layout, whatever year and county they are of. */
export const headerSignature = ({ columns }: Pick<RosterTable, "columns">): string =>
  columns
    .map(({ path }) => withoutYear(headerOf(path)))
    .filter((header) => header !== "")
    .join("|");

/** The field, null for "not needed", undefined when nothing is remembered of this column. */
export function rememberedField(
  remembered: RememberedMapping | undefined,
  path: readonly string[],
): RosterField | null | undefined {
  if (remembered === undefined) return undefined;
  const header = headerOf(path);
  // Headers are data: one named like a property of every object is not remembered by that.
  if (Object.hasOwn(remembered, header)) return remembered[header];
  const ofOtherYear = Object.entries(remembered).filter(
    ([other]) => withoutYear(other) === withoutYear(header),
  );
  return ofOtherYear.length === 1 ? ofOtherYear[0]?.[1] : undefined;
}
