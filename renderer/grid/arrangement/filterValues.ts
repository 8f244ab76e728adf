/** The texts of a column with how often they occur, as the list of a filter shows them. Pure. */
import { noMatch, normalized, rankOf } from "../editing/nameRank.ts";
import { factsOf } from "./filter.ts";
import type { GridColumn } from "../types.ts";

export interface FilterValue {
  readonly text: string;
  readonly count: number;
}

const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });

/** Numbers and dates by their size, words by pinyin; empty cells come last. */
export function filterValues<Row>(column: GridColumn<Row>, rows: readonly Row[]): FilterValue[] {
  const found = new Map<string, { count: number; readonly value: number | string | null }>();
  for (const row of rows) {
    const { text, value } = factsOf(column, row);
    const known = found.get(text);
    if (known === undefined) found.set(text, { count: 1, value });
    else known.count += 1;
  }
  return [...found]
    .sort(([aText, a], [bText, b]) => {
      if (aText === "" || bText === "") return aText === "" ? 1 : -1;
      return typeof a.value === "number" && typeof b.value === "number"
        ? a.value - b.value
        : collator.compare(aText, bText);
    })
    .map(([text, { count }]) => ({ text, count }));
}

export const blankWord = "（空白）";

/** By a part of the text or pinyin initials; in the order of the list. */
export function matchingValues(values: readonly FilterValue[], search: string): readonly FilterValue[] {
  const wanted = normalized(search);
  if (wanted === "") return values;
  return values.filter(({ text }) => rankOf({ label: text === "" ? blankWord : text }, wanted) < noMatch);
}
