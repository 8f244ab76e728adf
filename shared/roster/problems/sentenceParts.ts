/** What the sentences about rosters are put together from: what was found, and what to do about it. */
import type { RosterProblem } from "./problem.ts";

export interface RosterSentence {
  readonly text: string;
  readonly remedy: string;
}
export type Write = (problem: RosterProblem) => RosterSentence;

export const say =
  (text: (problem: RosterProblem) => string, remedy: string): Write =>
  (problem) => ({ text: text(problem), remedy });

export const found = (p: RosterProblem): string => `“${p.found ?? ""}”`;
export const columnOf = (p: RosterProblem): string => p.column ?? "本列";
/** The place that came first; of a text file the sheet has no name. */
export const earlier = (p: RosterProblem, otherwise: string): string =>
  p.expected?.replace(/^!/u, "") ?? otherwise;
