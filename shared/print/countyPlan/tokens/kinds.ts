/** How tokens are made: numbers, sums over a list of the plan, words, lists of names. */
import { formatCount, formatShare } from "../../../format/numbers.ts";
import type { BasisPoints } from "../../../model/units.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { problem, type Answer, type Asked, type Part, type Token } from "./token.ts";

export const count = (value: number): Answer => ({ text: formatCount(value), value });
export const share = (bp: BasisPoints): Answer => ({ text: formatShare(bp), value: bp });

export type ChangeWords = readonly [from0: string, below0: string];

/** 新增学位90个, 减少学位90个: a number below zero is read out as less, not as a minus. */
export const changeText = (value: number, [from0, below0]: ChangeWords, unit: string): string =>
  `${value < 0 ? below0 : from0}${formatCount(Math.abs(value))}${unit}`;
export const change = (value: number, words: ChangeWords, unit: string): Answer => ({
  text: changeText(value, words, unit),
  value,
});

/** A number of the whole county that knows neither falls nor stages. */
export const countToken = (name: string, unit: string, read: (facts: CountyFacts) => number): Token => ({
  name,
  unit,
  takes: [],
  resolve: (facts) => count(read(facts)),
});

export const wordToken = (name: string, read: (facts: CountyFacts) => string): Token => ({
  name,
  unit: "",
  takes: [],
  resolve: (facts) => ({ text: read(facts) }),
});

/** 育英学校、晨光小学 */
export const listToken = (
  name: string,
  read: (facts: CountyFacts, asked: Asked) => readonly string[],
  takes: readonly Part[] = [],
): Token => ({ name, unit: "", takes, resolve: (facts, asked) => listed(read(facts, asked)) });

function listed(names: readonly string[]): Answer {
  const own = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
  return own.length === 0 ? problem("nothing-listed") : { text: own.join("、") };
}
