/**
 * The list under a choice or picker cell: which options a typed text leaves, in which order, and which of them Enter
 * would take. Pure; the popup only draws it.
 */
import { noMatch, normalized, rankOf } from "./nameRank.ts";
import type { Option } from "../types.ts";

export interface OptionList {
  readonly options: readonly Option[];
  /** A text that is no option is a value too. */
  readonly free: boolean;
  /** What stands in the cell. */
  readonly query: string;
  readonly entries: readonly ListEntry[];
  /** -1: none, Enter takes the text as it is. */
  readonly highlighted: number;
}
export type ListEntry =
  | { readonly kind: "option"; readonly option: Option }
  /** "填入…": the text as it is, beside options that merely resemble it. */
  | { readonly kind: "free"; readonly text: string };

/** All options, with the present one highlighted: what F2 or Alt+↓ opens. */
export function openList(options: readonly Option[], free: boolean, text: string): OptionList {
  const entries = options.map((option): ListEntry => ({ kind: "option", option }));
  return {
    options,
    free,
    query: text,
    entries,
    highlighted: options.findIndex((option) => option.label === text),
  };
}

/** What typing leaves; the best match is highlighted. */
export function narrowList(list: OptionList, query: string): OptionList {
  if (query.trim() === "") return { ...openList(list.options, list.free, ""), highlighted: -1 };
  const matches = matchingOptions(list.options, query);
  const entries = matches.map((option): ListEntry => ({ kind: "option", option }));
  const exact = matches.some((option) => option.label === query.trim());
  if (list.free && !exact) entries.push({ kind: "free", text: query.trim() });
  return { ...list, query, entries, highlighted: entries.length === 0 ? -1 : 0 };
}

/** Arrow keys go round; from "none" they enter at the near end. */
export function stepList(list: OptionList, step: number): OptionList {
  const count = list.entries.length;
  if (count === 0) return list;
  if (list.highlighted < 0) return { ...list, highlighted: step > 0 ? 0 : count - 1 };
  const single = Math.abs(step) === 1;
  const wanted = list.highlighted + step;
  return {
    ...list,
    highlighted: single ? (wanted + count) % count : Math.max(0, Math.min(wanted, count - 1)),
  };
}

/** What Enter takes: an option, or nothing, and then the text itself counts. */
export function highlightedOption(list: OptionList): Option | undefined {
  const entry = list.entries[list.highlighted];
  return entry?.kind === "option" ? entry.option : undefined;
}

export function matchingOptions(options: readonly Option[], query: string): Option[] {
  const wanted = normalized(query);
  return options
    .map((option) => ({ option, rank: rankOf(option, wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
