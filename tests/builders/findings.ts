/** What the checks find in a story, as findings or as the sentences a planner reads. */
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { createChecker } from "../../shared/calculation/checker.ts";
import { sentenceOf } from "../../shared/calculation/checks/index.ts";
import type { Finding } from "../../shared/calculation/finding.ts";
import type { aPlan } from "./aPlan.ts";
import { defaultRules, someDay } from "./rules.ts";

export type Story = ReturnType<typeof aPlan>;

export function findingsOf(story: Story): readonly Finding[] {
  const plan = story.build();
  return createChecker(plan, createCalculator(plan), defaultRules, someDay).findings();
}

export const foundBy = (code: string, story: Story): Finding[] =>
  findingsOf(story).filter((finding) => finding.code === code);

/** What one check finds, as its sentences. */
export const said = (code: string, story: Story): string[] =>
  foundBy(code, story).map((finding) => sentenceOf(finding, story.build()).text);

export const remediesOf = (code: string, story: Story): string[] =>
  foundBy(code, story).map((finding) => sentenceOf(finding, story.build()).remedy);
