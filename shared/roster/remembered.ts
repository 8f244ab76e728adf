/**
 * What a planner said about a layout before: by the header's signature, which column means what. A county's roster
 * keeps its layout from year to year, so the next one needs no questions.
 */
import { compact } from "./plainText.ts";
import type { RosterField } from "./rosterFields.ts";
import type { RosterTable } from "./rosterTable.ts";

/** By the column's whole header ("小学在校生数/一年级"): its field, or null for "not needed". */
export type RememberedMapping = Readonly<Record<string, RosterField | null>>;
/** By header signature. */
export type Remembered = Readonly<Record<string, RememberedMapping>>;

/** "小学在校生数/一年级": a column as it is shown, remembered and listed. */
export const headerOf = (path: readonly string[]): string => path.map(compact).join("/");

const withoutYear = (header: string): string => header.replaceAll(/20\d{2}/gu, "#");

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
