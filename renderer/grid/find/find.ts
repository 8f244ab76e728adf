/**
 * Finding a text in cells and replacing it, as Excel does: in part of a cell or as the whole of it, without regard to
 * case or to full-width forms ("Ａ１" is "a1", "（" is "("). Cells are positions in reading order. Pure.
 */
import type { Position } from "../selection/activeCell.ts";

export interface Query {
  readonly text: string;
  /** The cell must hold the text and nothing else. */
  readonly whole: boolean;
}

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/u.test(text);
const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = character.normalize("NFKC").toLowerCase();
  foldedCharacters.set(character, folded);
  return folded;
}

/** What texts are compared by. Character by character, so that places in it can be traced back for replacing. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** `folded` is a folded text, and so is the query's. An empty query is found nowhere. */
export const holds = (folded: string, { text, whole }: Query): boolean =>
  text !== "" && (whole ? folded === text : folded.includes(text));

export const foldedQuery = ({ text, whole }: Query): Query => ({ text: fold(text), whole });

/** The text with every occurrence replaced, as it is written there; null where there is none. */
export function replaced(text: string, query: Query, by: string): string | null {
  const wanted = foldedQuery(query);
  if (!holds(fold(text), wanted)) return null;
  if (wanted.whole) return by;
  const { folded, starts } = traced(text);
  let [result, from] = ["", 0];
  for (let at = folded.indexOf(wanted.text); at >= 0; at = folded.indexOf(wanted.text, at)) {
    const end = at + wanted.text.length;
    // A character that folds to several is never cut in two.
    const start = starts[at];
    const after = starts[end];
    at = end;
    if (start === undefined || after === undefined) continue;
    result += text.slice(from, start) + by;
    from = after;
  }
  return from === 0 ? null : result + text.slice(from);
}

/** For each place of the folded text that begins a character, where that one begins in the text itself. */
function traced(text: string): { readonly folded: string; readonly starts: readonly (number | undefined)[] } {
  const starts: (number | undefined)[] = [];
  let [folded, at] = ["", 0];
  for (const character of text) {
    starts[folded.length] = at;
    folded += foldCharacter(character);
    at += character.length;
  }
  starts[folded.length] = at;
  return { folded, starts };
}

const isBefore = (a: Position, b: Position): boolean =>
  a.row < b.row || (a.row === b.row && a.column < b.column);

/** The place of the first hit at or behind a position; as many as there are hits when none is. */
export function firstFrom(hits: readonly Position[], position: Position): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const hit = hits[middle];
    if (hit !== undefined && isBefore(hit, position)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which hit the position is, if it is one. */
export function hitAt(hits: readonly Position[], position: Position): number | null {
  const at = firstFrom(hits, position);
  const hit = hits[at];
  return hit?.row === position.row && hit.column === position.column ? at : null;
}

export interface Found {
  readonly at: number;
  /** It went on at the other end. */
  readonly wrapped: boolean;
}

/** The hit a step leads to from a position: the next one behind or before it, round the ends. Null without hits. */
export function stepFrom(hits: readonly Position[], position: Position, step: 1 | -1): Found | null {
  if (hits.length === 0) return null;
  const first = firstFrom(hits, position);
  const to = step === -1 ? first - 1 : hitAt(hits, position) === null ? first : first + 1;
  const wrapped = to < 0 || to >= hits.length;
  return { at: (to + hits.length) % hits.length, wrapped };
}
