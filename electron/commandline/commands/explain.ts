/** `explain`: what a number is made of, as deep as asked, each number with its formula in words. */
import { createCalculator } from "../../../shared/calculation/calculator.ts";
import { explain, type Calculated } from "../../../shared/calculation/explain/explain.ts";
import type { Explanation, Part, Way } from "../../../shared/calculation/explain/explanation.ts";
import { done, refused } from "../../../shared/contract/problem.ts";
import { explanationSentence, subjectName } from "../../../shared/format/explanationWords.ts";
import { readDefaultRules } from "../../host/defaultRules.ts";
import { askedSubject } from "../askedSubject.ts";
import { scenarioAsked } from "../asking.ts";
import { positional, type TerminalCommand } from "../command.ts";
import { readPlan } from "../readPlan.ts";

const deepest = 20;

export const explainCommand: TerminalCommand = {
  name: "explain",
  usage:
    "方案.json|方案.seatplan --year Y [--stage S] [--depth N] [--scenario 方案名称] [--county CODE [--area 片区]] --figure KEY | --school 学校 --line LINE [--grade G] | --measure ID [--figure pupils|seats|cost]",
  does: "说明一个数是怎么来的",
  takes: 1,
  options: [
    "county",
    "area",
    "figure",
    "year",
    "stage",
    "school",
    "line",
    "grade",
    "measure",
    "depth",
    "scenario",
  ],
  optional: ["county", "area", "figure", "stage", "school", "line", "grade", "measure", "depth", "scenario"],
  async run(given, surroundings) {
    const depth = Number(given.options["depth"] ?? "1");
    if (!Number.isInteger(depth) || depth < 0 || depth > deepest)
      return refused({
        code: "usage",
        found: `--depth ${given.options["depth"] ?? ""}`,
        expected: `0–${deepest}`,
      });
    const stored = await readPlan(surroundings, positional(given, 0));
    const plan = stored.ok ? scenarioAsked(stored.value, given) : stored;
    if (!plan.ok) return plan;
    const rules = readDefaultRules(surroundings.resourcesFolder);
    const subject = askedSubject(plan.value, given.options);
    if (!subject.ok) return subject;
    const calculated = { plan: plan.value, calculator: createCalculator(plan.value), rules };
    const explanation = explain(calculated, subject.value);
    if (explanation === undefined)
      return refused({ code: "no-such-number", found: subjectName(plan.value, subject.value) });
    const others = explanation.others.map((way) => toldWay(calculated, explanation, way, Math.min(depth, 1)));
    return done({ ...told(calculated, explanation, depth), others });
  },
};

const told = (calculated: Calculated, explanation: Explanation, depth: number) => ({
  name: subjectName(calculated.plan, explanation.subject),
  subject: explanation.subject,
  value: explanation.value,
  unit: explanation.unit,
  because: explanation.because,
  ...toldWay(calculated, explanation, explanation, depth),
});

interface ToldWay {
  readonly by: Way["by"];
  readonly rule: Way["rule"];
  readonly text: string;
  readonly parts?: readonly object[];
}

function toldWay(calculated: Calculated, explanation: Explanation, way: Way, depth: number): ToldWay {
  const text = explanationSentence(calculated.plan, explanation, way);
  const { by, rule } = way;
  if (depth === 0) return { by, rule, text };
  return { by, rule, text, parts: way.parts.map((part) => toldPart(calculated, part, depth - 1)) };
}

function toldPart(calculated: Calculated, { sign, ...part }: Part, depth: number): object {
  const explanation = explain(calculated, part.subject);
  const name = subjectName(calculated.plan, part.subject);
  return { sign, ...(explanation === undefined ? { name, ...part } : told(calculated, explanation, depth)) };
}
