/**
 * Asks for everything there is to ask about a plan, down to its cells, and says where an explanation does not come out
 * at its number, does not end, or tells another number than the one asked about.
 */
import { ratio, share, wholeBp } from "../../shared/calculation/arithmetic.ts";
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { explain, type Calculated } from "../../shared/calculation/explain/explain.ts";
import type { Amount } from "../../shared/calculation/explain/amounts.ts";
import type { Explanation, Rule, Way } from "../../shared/calculation/explain/explanation.ts";
import type { Subject } from "../../shared/calculation/explain/subject.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { numbersShown } from "./numbersShown.ts";
import { defaultRules } from "./rules.ts";

export const calculated = (plan: Plan): Calculated => ({
  plan,
  calculator: createCalculator(plan),
  rules: defaultRules,
});

/** What the parts come out at by the rule, as calculation.md defines it; undefined for a leaf. */
export function evaluated({ rule, parts }: Way): number | undefined {
  const [first = 0, second = 0, third = 0] = parts.map(({ value }) => value);
  const sum = parts.reduce((total, { sign, value }) => total + sign * value, 0);
  switch (rule) {
    case "sum":
      return sum;
    case "at-least-zero":
      return Math.max(0, sum);
    case "ratio":
      return ratio(first, second);
    case "share":
      return share(first, second);
    case "smallest":
      return Math.min(first, second);
    case "share-floor":
      return Math.floor((first * second) / wholeBp);
    case "product":
      return first * second;
    case "round-up":
      return Math.ceil(Math.max(0, first) / second);
    case "over-target":
      return Math.max(0, first - Math.floor((second * third) / wholeBp));
    case "nothing":
      return 0;
    case "given":
    case "default":
      return undefined;
  }
}

/** How many terms a rule takes, where that is fixed. */
const termsOf: Readonly<Partial<Record<Rule, number>>> = {
  ratio: 2,
  share: 2,
  "share-floor": 2,
  product: 2,
  "round-up": 2,
  smallest: 2,
  "over-target": 3,
};

export interface Asked {
  /** How many different numbers were explained. */
  readonly numbers: number;
  /** The longest way down to a cell. */
  readonly depth: number;
  readonly complaints: readonly string[];
}

/** Every number that is shown, and whatever those are made of. */
export function askEverything(asked: Calculated): Asked {
  const walk = new Walk(asked);
  for (const shown of numbersShown(asked)) walk.ask(shown.subject, shown);
  return {
    numbers: walk.depths.size,
    depth: walk.deepest,
    complaints: walk.complaints,
  };
}

class Walk {
  readonly depths = new Map<string, number>();
  readonly complaints: string[] = [];
  deepest = 0;
  readonly #amounts = new Map<string, Amount>();
  readonly #open = new Set<string>();
  readonly #calculated: Calculated;

  constructor(asked: Calculated) {
    this.#calculated = asked;
  }

  /** Gives the length of the way down; `shown` is what stands where the subject is asked about. */
  ask(subject: Subject, shown?: Amount): number {
    const key = JSON.stringify(subject);
    const depth = this.depths.get(key) ?? this.#descend(key, subject);
    const amount = this.#amounts.get(key);
    if (shown !== undefined && (amount?.value !== shown.value || amount.unit !== shown.unit))
      this.complaints.push(
        `${key} is ${amount?.value} ${amount?.unit}, shown as ${shown.value} ${shown.unit}`,
      );
    return depth;
  }

  #descend(key: string, subject: Subject): number {
    if (this.#open.has(key)) {
      this.complaints.push(`${key} is made of itself`);
      return 0;
    }
    this.#open.add(key);
    const explanation = explain(this.#calculated, subject);
    if (explanation === undefined) this.complaints.push(`${key} is not explained`);
    else this.#amounts.set(key, { value: explanation.value, unit: explanation.unit });
    const depth = explanation === undefined ? 0 : this.#check(key, explanation);
    this.#open.delete(key);
    this.depths.set(key, depth);
    this.deepest = Math.max(this.deepest, depth);
    return depth;
  }

  #check(key: string, explanation: Explanation): number {
    const { value, others } = explanation;
    const ways: readonly Way[] = [explanation, ...others];
    for (const way of ways) {
      if (way.parts.length !== (termsOf[way.rule] ?? way.parts.length))
        this.complaints.push(`${key} lacks a term of ${way.rule}`);
      const result = evaluated(way);
      if (result !== undefined && result !== value)
        this.complaints.push(`${key} is ${value}, but ${way.rule} by ${way.by} gives ${result}`);
    }
    const parts = ways.flatMap((way) => way.parts);
    return 1 + Math.max(0, ...parts.map((part) => this.ask(part.subject, part)));
  }
}
