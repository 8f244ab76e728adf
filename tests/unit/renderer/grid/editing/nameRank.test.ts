/** Which of two names fits better what was typed. */
import { expect, test } from "vitest";
import { noMatch, normalized, rankOf } from "../../../../../renderer/grid/editing/nameRank.ts";

const school = { label: "育英学校", keys: ["3141000001", "红旗小学"] };
const rank = (typed: string): number => rankOf(school, normalized(typed));

test("the name itself, its beginning, a part of it, initials, a code, a part of the initials, the spelling", () => {
  const ranks = ["育英学校", "育英", "学校", "yyx", "3141", "xx", "yuying", "ying"].map(rank);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
  expect(ranks.every((one) => one < noMatch)).toBe(true);
});

test.each(["ＹＹＸＸ", "yu'ying", "YY XX", "红旗"])("%s finds it", (typed) => {
  expect(rank(typed)).toBeLessThan(noMatch);
});

test.each(["实验", "zzz", "g", "41000001"])("%s does not", (typed) => {
  expect(rank(typed)).toBe(noMatch);
});
