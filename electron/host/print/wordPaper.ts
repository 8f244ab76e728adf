/**
 * A paper as Word: from the plan to the bytes of the file. All of it is done where this is called, which is the writing
 * thread: the calculation and the documents of three hundred cases alone would hold up the host.
 */
import { createCalculator } from "../../../shared/calculation/calculator.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { Rules } from "../../../shared/model/rules.ts";
import type { IsoDate } from "../../../shared/model/units.ts";
import { frontOfCases, papersOf, type PaperRequest, type PaperSource } from "../../../shared/print/papers.ts";
import type { PrintedDocument } from "../../../shared/print/printed.ts";
import { wordOf, type WordProperties } from "./wordOf.ts";

export interface WordJob extends WordProperties {
  readonly plan: Plan;
  readonly rules: Rules;
  readonly today: IsoDate;
  /** Its name, where the plan is a scenario. */
  readonly scenario?: string;
  /** One after the other. */
  readonly papers: readonly PaperRequest[];
  readonly front: WordFront;
}

/** What goes before cases that are bound together. */
export interface WordFront {
  readonly cover: boolean;
  readonly index: boolean;
}

export function wordPaper({ papers, front, ...job }: WordJob): Promise<Uint8Array> {
  const { plan, rules, today, scenario, ...properties } = job;
  const calculator = createCalculator(plan);
  const source = { plan, calculator, rules, today, ...(scenario === undefined ? {} : { scenario }) };
  const documents = papers.flatMap((paper) => [
    ...(paper.kind === "cases" ? frontOf(paper, source, front) : []),
    ...papersOf(paper, source),
  ]);
  return wordOf(documents, properties);
}

/** Where pages end is for Word to say, and it replaces missing fonts on its own. */
const frontOf = (paper: PaperRequest, source: PaperSource, front: WordFront): readonly PrintedDocument[] =>
  frontOfCases(paper, source, { ...front, replacedFonts: "" }, null);
