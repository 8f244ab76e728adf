/** Which compulsory stages a type of school (办学类型) has; senior grades are beside the plan. */
import { stages, type Stage } from "./stage.ts";
import type { SchoolType } from "./vocabulary.ts";

const stagesByType: Readonly<Record<SchoolType, readonly Stage[]>> = {
  primary: ["primary"],
  "teaching-point": ["primary"],
  junior: ["junior"],
  "complete-secondary": ["junior"],
  "nine-year": stages,
  "twelve-year": stages,
};

export const stagesOfType = (type: SchoolType): readonly Stage[] => stagesByType[type];
