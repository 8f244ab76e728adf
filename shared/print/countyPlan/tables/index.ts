/** The tables of each chapter, those for which the plan has something. */
import type { Chapter } from "../../../model/vocabulary.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { caseTables } from "./cases.ts";
import { measureTables } from "./measures.ts";
import { organisationTables } from "./organisation.ts";
import type { Captioned } from "./plainTable.ts";
import { resourceTables } from "./resources.ts";
import { riskTables } from "./risks.ts";
import { seatTables } from "./seats.ts";
import { situationTables } from "./situation.ts";
import { stepTables } from "./steps.ts";
import { targetTables } from "./targets.ts";

export const chapterTables: Readonly<Record<Chapter, (facts: CountyFacts) => readonly Captioned[]>> = {
  situation: situationTables,
  targets: targetTables,
  seats: seatTables,
  measures: measureTables,
  cases: caseTables,
  steps: stepTables,
  resources: resourceTables,
  risks: riskTables,
  organisation: organisationTables,
};
