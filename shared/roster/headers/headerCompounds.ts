/**
 * Headers of one field put together from words that say the same everywhere: 所属 + 街道 + 办, 学段 + 类型. So the dictionary
 * need not list every way of putting them together.
 */
import { withoutPunctuation } from "../plainText.ts";

/** before* core+ behind*: a header made of these words alone is one of the field. */
export interface Compound<F extends string> {
  readonly field: F;
  readonly pattern: RegExp;
}

export interface CompoundWords {
  readonly before: readonly string[];
  readonly core: readonly string[];
  readonly behind: readonly string[];
}

export function compoundOf<F extends string>(field: F, { before, core, behind }: CompoundWords): Compound<F> {
  return { field, pattern: new RegExp(`^${group(before)}*${group(core)}+${group(behind)}*$`, "u") };
}

/** The words come from the program's own resources; none holds a sign of regular expressions. */
const group = (words: readonly string[]): string =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join("|")})`;

export const fieldByCompound = <F extends string>(
  text: string,
  compounds: readonly Compound<F>[],
): F | undefined => compounds.find(({ pattern }) => pattern.test(withoutPunctuation(text)))?.field;
