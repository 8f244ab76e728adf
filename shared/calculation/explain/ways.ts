/** How ways are written down: terms of a formula, or a list of places whose zeros say nothing. */
import { amountOf } from "./amounts.ts";
import type { Calculated } from "./calculated.ts";
import type { Grouping, Part, Rule, Way } from "./explanation.ts";
import type { Subject, Term } from "./subject.ts";

export type { Term } from "./subject.ts";

export const plus = (subject: Subject): Term => ({ sign: 1, subject });
export const minus = (subject: Subject): Term => ({ sign: -1, subject });

/** Every term is there, be it 0: without it the formula would be another. */
export const formula = (calculated: Calculated, rule: Rule, terms: readonly Term[]): Way => ({
  by: "formula",
  rule,
  parts: partsOf(calculated, terms),
});

export const listing = (calculated: Calculated, by: Grouping, subjects: readonly Subject[]): Way => ({
  by,
  rule: "sum",
  parts: partsOf(calculated, subjects.map(plus)).filter(({ value }) => value !== 0),
});

const partsOf = (calculated: Calculated, terms: readonly Term[]): Part[] =>
  terms.flatMap(({ sign, subject }) => {
    const amount = amountOf(calculated, subject);
    return amount === undefined ? [] : [{ sign, subject, ...amount }];
  });
