/**
 * What follows from a row without a cell of its own: seats estimated from classes where nobody says how many there are,
 * and a stage's class count that grades have taken over. Each is a difference like any other. (domain.md, School)
 */
import { classesByGrade, classesOf, classNorm, pupilsOf } from "../../model/classes.ts";
import { draftOf, type Plan } from "../../model/plan.ts";
import type { Rules } from "../../model/rules.ts";
import type { School } from "../../model/school.ts";
import { gradesOf, stages, type Schooling, type Stage } from "../../model/stage.ts";
import type { SchoolFacts } from "./factsAfter.ts";
import type { Place } from "../problems/problem.ts";
import type { RosterCell, RosterCells } from "../rows/rosterRow.ts";

export interface Deriving {
  readonly plan: Plan;
  readonly schooling: Schooling;
  readonly rules: Rules;
}

/** Seats = classes × norm for each stage with pupils whose seats neither the row nor the plan gives; `after`: factsAfter. */
export function estimatedSeats(
  deriving: Deriving,
  school: School | undefined,
  cells: RosterCells,
  after: SchoolFacts,
): RosterCell[] {
  return stages.flatMap((stage) => {
    const said = cells[`seats.${stage}`];
    const isSaid = said !== undefined && (said.value !== null || said.reason !== undefined);
    if (isSaid || (school !== undefined && hasOwnSeats(deriving.plan, school, stage))) return [];
    return estimateOf(deriving, after, stage, school?.seats[stage], placeOf(deriving, cells, stage));
  });
}

function estimateOf(
  { schooling, rules }: Deriving,
  facts: SchoolFacts,
  stage: Stage,
  present: number | undefined,
  place: Place,
): RosterCell[] {
  const classes = classesOf(facts, schooling, stage) ?? 0;
  if (classes === 0 || pupilsOf(facts, schooling, stage) === 0) return [];
  const norm = classNorm(rules, facts, stage);
  const value = classes * norm;
  if (value === present) return [];
  return [{ field: `seats.${stage}`, ...place, text: "", value, estimate: { classes, norm } }];
}

/** A figure somebody gave, or typed and has still to mend; an earlier estimate is none. */
const hasOwnSeats = (plan: Plan, school: School, stage: Stage): boolean =>
  (school.seats[stage] !== undefined && school.seatsEstimated?.[stage] !== true) ||
  draftOf(plan, "school", school.id, `seats.${stage}`) !== undefined;

/** Where the row gives classes by grade that do not add up to the plan's count of the stage, that count is of the past. */
export function outdatedStageClasses(
  deriving: Deriving,
  school: School,
  cells: RosterCells,
  after: SchoolFacts,
): RosterCell[] {
  return stages.flatMap((stage): RosterCell[] => {
    const own = school.stageClasses?.[stage];
    const grades = gradeCells(deriving, cells, stage).filter(({ value }) => value !== null);
    const sum = classesByGrade(after, deriving.schooling, stage);
    const [first] = grades;
    if (own === undefined || first === undefined || sum === own) return [];
    const { sheet, cell } = first;
    return [{ field: `stageClasses.${stage}`, sheet, cell, text: "", value: null }];
  });
}

const gradeCells = ({ schooling }: Deriving, cells: RosterCells, stage: Stage): RosterCell[] =>
  gradesOf(schooling, stage).flatMap((grade) => cells[`classes.${grade}`] ?? []);

/** The classes the estimate is made of, else the school itself. */
function placeOf(deriving: Deriving, cells: RosterCells, stage: Stage): Place {
  const candidates = [cells[`stageClasses.${stage}`], ...gradeCells(deriving, cells, stage)];
  const { sheet, cell } = candidates.find((one) => one !== undefined && one.value !== null) ??
    cells.name ??
    cells.code ?? { sheet: "", cell: "" };
  return { sheet, cell };
}
