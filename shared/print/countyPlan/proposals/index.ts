/** The proposed text of each chapter: tokens for all numbers, and only the sentences for which the plan gives occasion. */
import type { Chapter } from "../../../model/vocabulary.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { proposedCases } from "./cases.ts";
import { proposedMeasures } from "./measures.ts";
import { proposedOrganisation } from "./organisation.ts";
import { proposedResources } from "./resources.ts";
import { proposedRisks } from "./risks.ts";
import { proposedSeats } from "./seats.ts";
import { proposedSituation } from "./situation.ts";
import { proposedSteps } from "./steps.ts";
import { proposedTargets } from "./targets.ts";

export const proposals: Readonly<Record<Chapter, (facts: CountyFacts) => string>> = {
  situation: proposedSituation,
  targets: proposedTargets,
  seats: proposedSeats,
  measures: proposedMeasures,
  cases: proposedCases,
  steps: proposedSteps,
  resources: proposedResources,
  risks: proposedRisks,
  organisation: proposedOrganisation,
};
