/**
 * Explains one number of a plan: what it is, by which rule it comes about, and out of what. Undefined for a number that
 * the plan does not have (a fall it does not reach, a measure that does not count).
 */
import { amountOf, type Amount } from "./amounts.ts";
import type { Calculated } from "./calculated.ts";
import { cellAmount } from "./cells.ts";
import type { Explanation, Way } from "./explanation.ts";
import { gradeWays } from "./gradeWays.ts";
import { measureWays, type WaysOrReason } from "./measureWays.ts";
import { needWay } from "./needWays.ts";
import { indexWays, lastPrimaryWays } from "./parameterWays.ts";
import { rowWays } from "./rowWays.ts";
import { schoolWays } from "./schoolWays.ts";
import { seatsShortWay } from "./seatsShortWay.ts";
import type { Subject } from "./subject.ts";
import { totalWay } from "./totalWays.ts";
import { allowedWay, toReduceWay, unmeasuredWay } from "./targetWays.ts";

export type { Calculated } from "./calculated.ts";

export function explain(calculated: Calculated, subject: Subject): Explanation | undefined {
  const amount = amountOf(calculated, subject);
  if (amount === undefined) return undefined;
  const ways = waysOf(calculated, subject);
  if (typeof ways === "string")
    return { subject, ...amount, by: "formula", rule: "nothing", parts: [], because: ways, others: [] };
  const [first, ...others] = ways;
  return first === undefined ? undefined : explained(subject, amount, first, others);
}

const explained = (subject: Subject, amount: Amount, way: Way, others: readonly Way[]): Explanation => ({
  subject,
  value: amount.value,
  unit: amount.unit,
  ...way,
  others: others.filter(({ parts }) => parts.length > 0),
});

function waysOf(calculated: Calculated, subject: Subject): WaysOrReason {
  switch (subject.of) {
    case "row":
      return rowWays(calculated, subject);
    case "to-reduce":
      return [toReduceWay(calculated, subject)];
    case "seats-short":
      return [seatsShortWay(calculated, subject)];
    case "allowed":
      return [allowedWay(calculated, subject)];
    case "unmeasured":
      return [unmeasuredWay(calculated, subject)];
    case "need":
      return [needWay(calculated, subject)];
    case "norm":
      return [{ by: "formula", rule: "given", parts: [] }];
    case "school":
      return schoolWays(calculated, subject);
    case "grade":
      return gradeWays(calculated, subject);
    case "measure":
      return measureWays(calculated, subject);
    case "entrant-index":
      return indexWays(calculated, subject);
    case "last-primary":
      return lastPrimaryWays(calculated, subject);
    case "total":
      return [totalWay(calculated, subject)];
    default:
      return [{ by: "formula", rule: cellAmount(calculated, subject)?.rule ?? "given", parts: [] }];
  }
}
