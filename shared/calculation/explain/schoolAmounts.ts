/** What a line or a grade of a school amounts to in a fall. */
import { at, ratio, type Line } from "../arithmetic.ts";
import { gradeLines } from "../cohorts.ts";
import { hasEnded, isConverted } from "../endings.ts";
import { placeOf } from "../frame.ts";
import { openSeats, totalOpen } from "../openSeats.ts";
import type { Stage } from "../../model/stage.ts";
import type { School } from "../../model/school.ts";
import type { BasisPoints, Fall, Grade } from "../../model/units.ts";
import {
  fallIndexOf,
  schoolSight,
  stageOfGrade,
  stagesWithin,
  type Calculated,
  type SchoolSight,
} from "./calculated.ts";
import type { SchoolLine, SubjectOf } from "./subject.ts";

/** A public school has no others. */
const publicLines: ReadonlySet<SchoolLine> = new Set([
  "doNothing",
  "seats",
  "openSeats",
  "above",
  "unfilled",
  "utilisation",
]);

export function schoolValue(calculated: Calculated, subject: SubjectOf<"school">): number | undefined {
  const sight = schoolSight(calculated, subject.schoolId);
  if (sight === undefined || fallIndexOf(sight.frame, subject.year) === undefined) return undefined;
  const { line, year } = subject;
  if (sight.school.ownership === "public" && !publicLines.has(line)) return undefined;
  if (line === "utilisation") return utilisation(sight, subject);
  return stagesWithin(subject.stage).reduce((sum, stage) => sum + schoolLine(sight, line, stage, year), 0);
}

/** Pupils of no seats are no ratio, nor are two stages together. */
function utilisation(sight: SchoolSight, { stage, year }: SubjectOf<"school">): BasisPoints | undefined {
  if (stage === "all") return undefined;
  const seats = schoolLine(sight, "openSeats", stage, year);
  return seats <= 0 ? undefined : ratio(schoolLine(sight, pupilsLine(sight.school), stage, year), seats);
}

/** The pupils whom a school's seats are held against; those of a stage that closed sit elsewhere. */
export const pupilsLine = ({ ownership }: School): SchoolLine =>
  ownership === "public" ? "doNothing" : "afterClosures";

function schoolLine(sight: SchoolSight, name: SchoolLine, stage: Stage, year: Fall): number {
  const { lines, dossier, school, frame } = sight;
  const read = (line: Line | undefined): number =>
    line === undefined ? 0 : at(line, placeOf(stage, year - frame.county.baseYear, frame.falls.length));
  const ended = hasEnded(dossier.endings[stage], year);
  const physical = ended ? 0 : read(lines.planned);
  const purchased = read(dossier.purchases?.line);
  switch (name) {
    case "doNothing":
      return read(lines.doNothing);
    case "planned":
      return read(lines.planned);
    case "afterClosures":
      return ended && isConverted(dossier.endings[stage]) ? read(lines.planned) : physical;
    case "physical":
      return physical;
    case "purchased":
      return purchased;
    case "counted":
      return physical - purchased;
    case "reduced":
      return read(lines.doNothing) - (physical - purchased);
    case "seats":
      return school.seats[stage] ?? 0;
    case "openSeats":
      return totalOpen(openSeats(dossier, stage, year));
    case "above":
      return Math.max(
        0,
        schoolLine(sight, pupilsLine(school), stage, year) - schoolLine(sight, "openSeats", stage, year),
      );
    case "unfilled":
      return Math.max(
        0,
        schoolLine(sight, "openSeats", stage, year) - schoolLine(sight, pupilsLine(school), stage, year),
      );
    case "utilisation":
      return 0;
  }
}

export function gradeValue(
  calculated: Calculated,
  { schoolId, grade, year, line }: SubjectOf<"grade">,
): number | undefined {
  const sight = schoolSight(calculated, schoolId);
  const index = sight === undefined ? undefined : fallIndexOf(sight.frame, year);
  if (sight === undefined || index === undefined) return undefined;
  return gradeCount(sight, grade, index, line === "planned");
}

function gradeCount(
  { school, dossier, frame }: SchoolSight,
  grade: Grade,
  fallIndex: number,
  isPlanned: boolean,
): number | undefined {
  const stage = stageOfGrade(frame, grade);
  if (stage === undefined) return undefined;
  const caps = isPlanned ? dossier.caps[stage] : null;
  const lines = gradeLines(school.enrollment, frame.stages[stage], caps);
  return lines[fallIndex]?.[frame.stages[stage].grades.indexOf(grade)];
}
