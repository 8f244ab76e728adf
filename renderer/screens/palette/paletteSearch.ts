/**
 * Which entries a typed text finds, best first. Every word must fit: a name, a code, pinyin initials, or what stands
 * grey behind the name. Pure.
 */
import { noMatch, normalized, rankOf } from "../../grid/editing/nameRank.ts";
import { spellingOf } from "../../grid/pinyin.ts";
import type { PaletteEntry } from "./paletteEntries.ts";

export interface Found {
  readonly entries: readonly PaletteEntry[];
  /** Found, with those left out. */
  readonly count: number;
}

/** More than anyone reads; typing on narrows the list. */
export const mostShown = 50;

export function findEntries(entries: readonly PaletteEntry[], query: string): Found {
  const words = query
    .split(/\s+/u)
    .map(normalized)
    .filter((word) => word !== "");
  const found = entries
    .map((entry) => ({ entry, rank: rankOfEntry(entry, words) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.entry.label.length - b.entry.label.length);
  return { entries: found.slice(0, mostShown).map(({ entry }) => entry), count: found.length };
}

/** What cannot be done now comes behind all that can. */
const behindAll = 100;
const inDetail = noMatch - 1;
/** A plan's own things before the program's, where both fit equally well. */
const kindRank = { school: 0, measure: 0.3, command: 0.6 } as const;

function rankOfEntry(entry: PaletteEntry, words: readonly string[]): number {
  let sum = kindRank[entry.kind] + (entry.kind === "command" && !entry.enabled ? behindAll : 0);
  for (const word of words) {
    const rank = Math.min(rankOfName(entry, word), rankOfDetail(entry, word));
    if (rank === noMatch) return Infinity;
    sum += rank;
  }
  return sum;
}

const rankOfDetail = ({ detail }: PaletteEntry, word: string): number =>
  normalized(detail).includes(word) ? inDetail : noMatch;

/** "东陵县育英学校" begins with 育英 as well as with 东陵县. */
function rankOfName(entry: PaletteEntry, word: string): number {
  const { label, prefix } = entry;
  if (prefix === "") return rankOf(entry, word);
  const rest = { ...entry, label: label.slice(prefix.length) };
  const written = normalized(label).indexOf(word);
  if (written >= 0) return Math.min(written === 0 ? 1 : 2, rankOf(rest, word));
  const { initials, full } = spellingOf(prefix);
  const ranks = [initials, full]
    .filter((spelled) => word.startsWith(spelled))
    .map((spelled) => (word === spelled ? inDetail : rankOf(rest, word.slice(spelled.length))));
  return Math.min(rankOf(rest, word), ...ranks);
}

/** Before anything is typed: what was chosen last, then the commands that can be used now, screens first. */
export function firstEntries(entries: readonly PaletteEntry[], recent: readonly string[]): Found {
  const last = recent
    .map((key) => entries.find((entry) => entry.key === key))
    .filter((entry) => entry !== undefined);
  const commands = entries.filter(
    (entry) => entry.kind === "command" && entry.enabled && !last.includes(entry),
  );
  const isScreen = ({ key }: PaletteEntry): boolean => key.startsWith("command/screen.");
  const all = [...last, ...commands.filter(isScreen), ...commands.filter((entry) => !isScreen(entry))];
  return { entries: all, count: all.length };
}
