/**
 * What a row says of a school the plan has, field by field, where that is something else than the plan's own: old → new.
 * A blank is not always a word: what it leaves unsaid stays as it is. (roster.md, Matching)
 */
import { tidy } from "../../format/typed.ts";
import { classesByGrade, pupilsOf } from "../../model/classes.ts";
import { readField, sameValue, type FieldValue } from "../../model/fields.ts";
import { formerNamesIn } from "../../model/formerNames.ts";
import { draftOf, fieldSpec } from "../../model/plan.ts";
import type { School } from "../../model/school.ts";
import { stages } from "../../model/stage.ts";
import { estimatedSeats, outdatedStageClasses, type Deriving } from "./derivedCells.ts";
import { factsAfter, isImported, type SchoolFacts } from "./factsAfter.ts";
import type { RosterCell, RosterCells } from "../rows/rosterRow.ts";
import { canonicalName } from "../matching/schoolNames.ts";

export interface CellDifference {
  readonly from: FieldValue;
  /** What is typed in the cell now and is not valid. */
  readonly fromDraft?: string;
  /** The plan's seats are an estimate themselves. */
  readonly fromEstimate?: true;
  readonly to: RosterCell;
}

export interface Comparing extends Deriving {
  /** The names a school's name may begin with. */
  readonly places: readonly string[];
}

export function cellDifferences(comparing: Comparing, school: School, cells: RosterCells): CellDifference[] {
  const after = factsAfter(school, cells);
  const said = Object.values(cells).filter(
    (cell) => isImported(cell) && cell.guessed !== true && !saysNothing(comparing, cell, after),
  );
  return [
    ...said.filter((cell) => !isSame(comparing, school, cell, after)),
    ...outdatedStageClasses(comparing, school, cells, after),
    ...estimatedSeats(comparing, school, cells, after),
  ].map((to) => differenceTo(comparing, school, to));
}

function differenceTo({ plan }: Comparing, school: School, to: RosterCell): CellDifference {
  const draft = draftOf(plan, "school", school.id, to.field);
  return {
    from: readField(school, to.field),
    ...(draft === undefined ? {} : { fromDraft: draft.text }),
    ...(isEstimated(school, to.field) ? { fromEstimate: true } : {}),
    to,
  };
}

/**
 * A blank code or town is not that the school has none, and blank seats of a stage with pupils are not that it has no
 * classrooms: neither takes away what is known.
 */
function saysNothing(
  { schooling }: Comparing,
  { field, value, reason }: RosterCell,
  after: SchoolFacts,
): boolean {
  if (reason !== undefined) return false;
  const spec = fieldSpec("school", field);
  if (spec?.kind === "text" && spec.required === true && value === "") return true;
  const stage = stages.find((one) => field === `seats.${one}`);
  return value === null && stage !== undefined && pupilsOf(after, schooling, stage) > 0;
}

function isSame(comparing: Comparing, school: School, cell: RosterCell, after: SchoolFacts): boolean {
  const { field, value, reason, text } = cell;
  const draft = draftOf(comparing.plan, "school", school.id, field);
  if (reason === "ambiguous-month" && mayMean(text, readField(school, field))) return true;
  if (reason !== undefined) return draft !== undefined && draft.text === text && draft.reason === reason;
  // A real figure that happens to be the estimate is still no estimate any more.
  if (draft !== undefined || isEstimated(school, field)) return false;
  return (
    sameValue(readField(school, field), value) ||
    isOwnName(comparing, school, cell) ||
    isSumOfGrades(comparing, school, cell, after)
  );
}

/** 2025.1 has been asked before, and the plan knows the answer. */
function mayMean(text: string, value: FieldValue): boolean {
  const [year = ""] = tidy(text).split(".");
  return value === `${year}-01-01` || value === `${year}-10-01`;
}

const isEstimated = ({ seatsEstimated }: School, field: string): boolean =>
  stages.some((stage) => field === `seats.${stage}` && seatsEstimated?.[stage] === true);

/** Another spelling of the same name, or one it is known by, is no other name; the plan keeps its own. */
function isOwnName({ places }: Comparing, school: School, { field, value }: RosterCell): boolean {
  if (field !== "name" || typeof value !== "string") return false;
  const said = canonicalName(value, places);
  return knownNames(school, places).includes(said);
}

/** Its name and the names of other years, in the form names are compared in. */
export const knownNames = ({ name, formerNames }: School, places: readonly string[]): string[] =>
  [name, ...formerNamesIn(formerNames)].map((own) => canonicalName(own, places));

/** The plan knows the classes by grade: then the stage's count of a roster says nothing new when it is their sum. */
const isSumOfGrades = (
  { schooling }: Comparing,
  school: School,
  { field, value }: RosterCell,
  after: SchoolFacts,
): boolean =>
  stages.some(
    (stage) =>
      field === `stageClasses.${stage}` &&
      school.stageClasses?.[stage] === undefined &&
      classesByGrade(after, schooling, stage) === value,
  );
