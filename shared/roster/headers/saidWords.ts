/**
 * Headers whose meaning the planner said once, in whatever layout: they come before the dictionary's own words and after
 * what is remembered of the very layout. By the whole header without its year; null is "not needed".
 */
import { compact } from "../plainText.ts";
import { headerOf, withoutYear } from "./remembered.ts";
import type { RosterField } from "../columns/rosterFields.ts";

export type SaidWords = ReadonlyMap<string, RosterField | null>;

export const saidKey = (header: string): string => withoutYear(header);

/** Undefined when nothing was said of such a header. */
export const saidOf = (
  path: readonly string[],
  said: SaidWords | undefined,
): RosterField | null | undefined => (path.length === 0 ? undefined : said?.get(saidKey(headerOf(path))));

/** Of a header cell by itself, before it is known what stands above it. */
export const saidOfCell = (text: string, said: SaidWords | undefined): RosterField | null | undefined =>
  said?.get(saidKey(compact(text)));
