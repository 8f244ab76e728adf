/** The lines of a school: grade by grade, less what the measure that ends the stage takes out, less seats bought. */
import { stages } from "../../model/stage.ts";
import type { Fall, Grade } from "../../model/units.ts";
import { at } from "../arithmetic.ts";
import { hasEnded, isConverted } from "../endings.ts";
import { placeOf, type CountyFrame } from "../frame.ts";
import { schoolSight, type Calculated, type SchoolSight } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import { lineOf, schoolSeatWay, type StageLine } from "./schoolSeatWays.ts";
import type { Subject, SubjectOf } from "./subject.ts";
import { formula, listing, minus, plus } from "./ways.ts";
import { whereaboutsWay } from "./whereabouts.ts";

type About = SubjectOf<"school">;

export function schoolWays(calculated: Calculated, subject: About): readonly Way[] {
  const sight = schoolSight(calculated, subject.schoolId);
  if (sight === undefined) return [];
  const { stage } = subject;
  const way =
    stage === "all"
      ? listing(
          calculated,
          "stage",
          stages.map((one) => ({ ...subject, stage: one })),
        )
      : stageWay(calculated, { ...subject, stage }, sight);
  // Who is taken off is asked about to learn where to.
  const leadsSomewhere = stage === "all" && subject.line === "reduced";
  return leadsSomewhere ? [whereaboutsWay(calculated, subject, sight), way] : [way];
}

function stageWay(calculated: Calculated, subject: StageLine, sight: SchoolSight): Way {
  switch (subject.line) {
    case "seats":
    case "openSeats":
    case "above":
    case "unfilled":
    case "utilisation":
      return schoolSeatWay(calculated, subject, sight);
    case "doNothing":
    case "planned":
      return byGrade(calculated, subject, sight, subject.line);
    case "purchased":
      return listing(calculated, "measure", purchasesOf(subject, sight));
    case "reduced":
      return whereaboutsWay(calculated, subject, sight);
    case "counted":
      return isBought(subject, sight)
        ? formula(calculated, "sum", [plus(lineOf(subject, "physical")), minus(lineOf(subject, "purchased"))])
        : afterRoutes(calculated, subject, sight);
    case "afterClosures":
    case "physical":
      return afterRoutes(calculated, subject, sight);
  }
}

/** A stage that has ended shows what ended it; one that goes on is simply its grades. */
function afterRoutes(calculated: Calculated, subject: StageLine, sight: SchoolSight): Way {
  const { year, stage, line } = subject;
  const ending = sight.dossier.endings[stage];
  const ends = hasEnded(ending, year) && (line !== "afterClosures" || !isConverted(ending));
  if (ending === null || !ends) return byGrade(calculated, subject, sight, "planned");
  const { measureId } = ending;
  return formula(calculated, "sum", [
    plus(lineOf(subject, "planned")),
    minus({ of: "measure", measureId, year, stage, figure: "pupils" }),
  ]);
}

function byGrade(
  calculated: Calculated,
  { schoolId, year, stage }: StageLine,
  { frame }: SchoolSight,
  line: "doNothing" | "planned",
): Way {
  const { grades } = frame.stages[stage];
  return listing(
    calculated,
    "grade",
    grades.map((grade) => gradeSubject(frame, { schoolId, grade, year, line })),
  );
}

interface GradeAt {
  readonly schoolId: string;
  readonly grade: Grade;
  readonly year: Fall;
  readonly line: "doNothing" | "planned";
}

/** In the base year it is a cell of the roster. */
export const gradeSubject = ({ county }: CountyFrame, grade: GradeAt): Subject =>
  grade.year === county.baseYear
    ? { of: "school-cell", schoolId: grade.schoolId, field: `enrollment.${grade.grade}` }
    : { of: "grade", ...grade };

function isBought({ stage, year }: StageLine, { dossier, frame }: SchoolSight): boolean {
  const { purchases } = dossier;
  const place = placeOf(stage, year - frame.county.baseYear, frame.falls.length);
  return purchases !== null && at(purchases.line, place) !== 0;
}

const purchasesOf = ({ year, stage }: StageLine, { dossier }: SchoolSight): Subject[] =>
  (dossier.purchases?.effects ?? []).flatMap((effect) =>
    effect.stage === stage
      ? [{ of: "measure" as const, measureId: effect.measureId, year, stage, figure: "pupils" as const }]
      : [],
  );
