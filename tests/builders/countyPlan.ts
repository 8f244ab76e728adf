/** The county plan of a plan as tests ask for it: its facts, a text resolved, a chapter as it reads. */
import { createCalculator } from "../../shared/calculation/calculator.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { IsoDate } from "../../shared/model/units.ts";
import type { Chapter } from "../../shared/model/vocabulary.ts";
import { chapterText } from "../../shared/print/countyPlan/chapterText.ts";
import { countyFacts, type CountyFacts } from "../../shared/print/countyPlan/countyFacts.ts";
import { resolveText, textOf } from "../../shared/print/countyPlan/tokens/resolve.ts";
import { defaultRules } from "./rules.ts";

/** Of its first county, unless another is named. */
export function factsOf(plan: Plan, countyCode?: string, today: IsoDate = "2022-03-01"): CountyFacts {
  const calculator = createCalculator(plan);
  const code = countyCode ?? calculator.counties()[0] ?? "";
  const facts = countyFacts(code, { plan, calculator, rules: defaultRules, today });
  if (facts === null) throw new Error(`no county plan of ${code}`);
  return facts;
}

/** As it reads, line by line. */
export const read = (facts: CountyFacts, text: string): string =>
  resolveText(facts, text).map(textOf).join("\n");

export const chapterOf = (plan: Plan, chapter: Chapter): string => {
  const facts = factsOf(plan);
  return read(facts, chapterText(facts, chapter));
};
