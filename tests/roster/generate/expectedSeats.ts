/**
 * The seats an import must make up, worked out from the truths alone: where a stage's seats are not in the file and its
 * classes are, classes × the class norm of the country (45 and 50, 30 in a teaching point).
 */
import { gradesOf, stages, type Schooling, type Stage } from "../../../shared/model/stage.ts";
import type { Layout, MadeSchool } from "./data.ts";

/** `校名 小学 540`, of one school as it is written. */
export function expectedSeats(
  { columns, split }: Layout,
  schooling: Schooling,
  school: MadeSchool,
  name: string,
  spoilt: ReadonlySet<string>,
): string[] {
  const fields = new Set(columns.map(([, field]) => field));
  return stages.flatMap((stage) => {
    const isGiven = fields.has(`seats.${stage}`) || fields.has("ownSeats");
    const isKnown = isGiven && school.seats[stage] !== undefined;
    if (isKnown || spoilt.has(`seats.${stage}`) || !hasClasses(fields, split, school, stage)) return [];
    const classes = gradesOf(schooling, stage).flatMap((grade) => school.classes[grade] ?? []);
    const count = classes.reduce((sum, own) => sum + own, 0);
    return count === 0 ? [] : [`${name} ${stage} ${count * normOf(school, stage)}`];
  });
}

const normOf = ({ type }: MadeSchool, stage: Stage): number =>
  stage === "junior" ? 50 : type === "teaching-point" ? 30 : 45;

function hasClasses(
  fields: ReadonlySet<string>,
  split: Layout["split"],
  { type, teachersByStage }: MadeSchool,
  stage: Stage,
): boolean {
  const byStage = [`stageClasses.${stage}`, `classes.${stage === "primary" ? 1 : 9}`];
  // Where names alone tell the parts of a school, a school of one part is a row of the whole school.
  const isTold = split !== "parts" || stages.every((own) => teachersByStage[own] !== undefined);
  if (fields.has("ownClasses") && isTold) return true;
  // The classes of a whole school are those of its only stage; a 完全中学 counts its senior ones in.
  const isOneStage = ["primary", "teaching-point", "junior"].includes(type);
  const isOfWhole = fields.has("classTotal") || fields.has("ownClasses");
  return byStage.some((field) => fields.has(field)) || (isOneStage && isOfWhole);
}
