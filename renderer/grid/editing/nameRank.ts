/**
 * How well a name fits what was typed: the name itself, a part of it, its pinyin initials or its full spelling. Lower is
 * better. Pure.
 */
import { spellingOf } from "../pinyin.ts";

export interface Named {
  readonly label: string;
  /** More ways to find it, by their beginning: a code, a former name. */
  readonly keys?: readonly string[];
}

/** An input method shows its syllables as "yu'ying" while it composes. */
export const normalized = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/[\s']/gu, "");

export const noMatch = 9;

/** `wanted` is normalized. The name itself, its beginning, a part of it, initials, other keys, the full spelling. */
export function rankOf(named: Named, wanted: string): number {
  const label = normalized(named.label);
  if (label === wanted) return 0;
  if (label.startsWith(wanted)) return 1;
  if (label.includes(wanted)) return 2;
  const spelled = isLatin.test(wanted) ? rankOfSpelling(named.label, wanted) : noMatch;
  const byKey = (named.keys ?? []).some((key) => normalized(key).startsWith(wanted));
  return byKey ? Math.min(spelled, 4) : spelled;
}

/** Nobody writes half a name in Chinese and half in pinyin; spelling thousands of names is the slow part. */
const isLatin = /^(?=.*[a-z])[a-z\d]+$/u;

function rankOfSpelling(label: string, wanted: string): number {
  const { initials, full } = spellingOf(label);
  if (initials.startsWith(wanted)) return 3;
  if (initials.includes(wanted)) return 5;
  if (full.startsWith(wanted)) return 6;
  return full.includes(wanted) && wanted.length > 1 ? 7 : noMatch;
}
