/** Stages and grades: which grades make a stage under 6-3 and 5-4 schooling. */
import type { Grade } from "./units.ts";

export const stages = ["primary", "junior"] as const;
export type Stage = (typeof stages)[number];
/** A row of the balance: one stage, or both together. */
export type StageOrAll = Stage | "all";

export const schoolings = ["6-3", "5-4"] as const;
export type Schooling = (typeof schoolings)[number];

export const grades: readonly Grade[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const primaryOf: Record<Schooling, readonly Grade[]> = { "6-3": [1, 2, 3, 4, 5, 6], "5-4": [1, 2, 3, 4, 5] };
const juniorOf: Record<Schooling, readonly Grade[]> = { "6-3": [7, 8, 9], "5-4": [6, 7, 8, 9] };

export function gradesOf(schooling: Schooling, stage: Stage): readonly Grade[] {
  return (stage === "primary" ? primaryOf : juniorOf)[schooling];
}
