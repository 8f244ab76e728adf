/** Which stages and grades a type of school has, and which type a row without one most likely is. */
import { stagesOfType } from "../../model/schoolType.ts";
import { gradesOf, stages, type Schooling, type Stage } from "../../model/stage.ts";
import { schoolTypes, type SchoolType } from "../../model/vocabulary.ts";
import { compact } from "../plainText.ts";
import { numberOf, textOf, type RosterCells } from "./rosterRow.ts";
import type { RosterField } from "../columns/rosterFields.ts";

const isSchoolType = (word: string): word is SchoolType => Object.hasOwn(schoolTypes, word);

/** The type a row says; undefined when it says none. */
export function typeOf(cells: RosterCells): SchoolType | undefined {
  const word = cells.type?.reason === undefined ? textOf(cells, "type") : "";
  return isSchoolType(word) ? word : undefined;
}

/** The one stage a count for the whole school can be of: a 完全中学 has senior grades besides. */
export const onlyStageOf = (type: SchoolType | undefined): Stage | undefined =>
  type === undefined || type === "complete-secondary" || stagesOfType(type).length > 1
    ? undefined
    : stagesOfType(type)[0];

export const fieldsOfStage = (schooling: Schooling, stage: Stage): readonly RosterField[] => [
  ...gradesOf(schooling, stage).flatMap((grade): RosterField[] => [
    `enrollment.${grade}`,
    `classes.${grade}`,
  ]),
  `seats.${stage}`,
  `stageClasses.${stage}`,
];

/** Stages in which the row counts anything above 0. */
export const stagesCounted = (cells: RosterCells, schooling: Schooling): Stage[] =>
  stages.filter((stage) =>
    fieldsOfStage(schooling, stage).some((field) => (numberOf(cells, field) ?? 0) > 0),
  );

/** By its grades, else by its name: never kept without telling. */
export function likelyType(cells: RosterCells, schooling: Schooling): SchoolType {
  const counted = stagesCounted(cells, schooling);
  if (counted.length === 2) return "nine-year";
  const name = compact(textOf(cells, "name"));
  if (name.includes("教学点")) return "teaching-point";
  if (counted[0] !== undefined) return counted[0] === "primary" ? "primary" : "junior";
  if (/一贯制|九年/u.test(name)) return "nine-year";
  if (name.includes("小学")) return "primary";
  return /初级?中学?|中学/u.test(name) ? "junior" : "nine-year";
}
