/** Sums that a screen makes of numbers it shows: each comes out at its terms by being their sum, and at nothing else. */
import type { Amount } from "./amounts.ts";
import type { Unit } from "./figureKeys.ts";
import type { SubjectOf, Total } from "./subject.ts";

const units: Readonly<Record<Total, Unit>> = {
  pupils: "pupils",
  seats: "seats",
  added: "seats",
  above: "pupils",
  unfilled: "seats",
  unplaced: "pupils",
  "fewer-than-base": "pupils",
  "fewer-than-unmeasured": "pupils",
  budget: "yuan",
  "to-reduce": "pupils",
  "seats-short": "seats",
};

/** Undefined as soon as one of its terms is gone: what is left would go by the name of the whole. */
export function totalAmount(
  { total, terms }: SubjectOf<"total">,
  amountOf: (subject: SubjectOf<"total">["terms"][number]["subject"]) => Amount | undefined,
): Amount | undefined {
  let value = 0;
  for (const { sign, subject } of terms) {
    const amount = amountOf(subject);
    if (amount === undefined) return undefined;
    value += sign * amount.value;
  }
  return { value, unit: units[total] };
}
