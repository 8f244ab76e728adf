/** What is chosen within the views of Balance; it stays while the planner goes from one view to another. */
import type { Fall } from "../../../shared/model/units.ts";
import type { Ownership } from "../../../shared/model/vocabulary.ts";
import { everyArea, countyAlone, type StageChoice } from "./balanceLines.ts";

export interface Choices {
  readonly area: string;
  readonly stage: StageChoice;
  /** The fall whose schools are shown; null: the target year. */
  readonly year: Fall | null;
  readonly side: Ownership | "both";
}

export const firstChoices: Choices = { area: countyAlone, stage: "every", year: null, side: "both" };

/** Chosen so that no view hides a line. */
export const showsEveryLine = ({ area, stage, side }: Choices): boolean =>
  area === everyArea && stage === "every" && side === "both";
export const withEveryLine = (choices: Choices): Choices => ({
  ...choices,
  area: everyArea,
  stage: "every",
  side: "both",
});

/** The fall chosen, or the last one the plan reaches. */
export const chosenFall = ({ year }: Choices, falls: readonly Fall[]): Fall =>
  year !== null && falls.includes(year) ? year : (falls.at(-1) ?? 0);
