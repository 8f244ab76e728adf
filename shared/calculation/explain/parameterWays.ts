/** Where an entrant index comes from: the county's own cell or, for the junior stage, its children of the year before. */
import { gradesOf, type Stage } from "../../model/stage.ts";
import type { Fall } from "../../model/units.ts";
import { amountOf } from "./amounts.ts";
import type { CountyFrame } from "../frame.ts";
import type { Calculated } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import { gradeSubject } from "./schoolWays.ts";
import type { Subject, SubjectOf } from "./subject.ts";
import { formula, listing, plus } from "./ways.ts";

const indexCell = ({ county }: CountyFrame, stage: Stage, year: Fall): Subject => ({
  of: "county-cell",
  countyCode: county.id,
  field: `entrantIndexBp.${stage}.${year}`,
});

/** The cell itself wherever the index is not worked out from other numbers. */
export function indexSubject(frame: CountyFrame, stage: Stage, year: Fall): Subject {
  const isWorkedOut = stage === "junior" && frame.county.entrantIndexBp.junior?.[year] === undefined;
  return isWorkedOut
    ? { of: "entrant-index", countyCode: frame.county.id, stage, year }
    : indexCell(frame, stage, year);
}

export function indexWays(calculated: Calculated, subject: SubjectOf<"entrant-index">): readonly Way[] {
  const { countyCode, stage, year } = subject;
  const frame = calculated.calculator.frame(countyCode);
  if (frame === undefined) return [];
  if (indexSubject(frame, stage, year).of === "county-cell")
    return [formula(calculated, "sum", [plus(indexCell(frame, stage, year))])];
  const base: Subject = { of: "last-primary", countyCode, year: frame.county.baseYear };
  // No children to go by: the intake stays as it is.
  if (amountOf(calculated, base)?.value === 0) return [{ by: "formula", rule: "default", parts: [] }];
  return [formula(calculated, "ratio", [plus({ ...base, year: year - 1 }), plus(base)])];
}

export function lastPrimaryWays(calculated: Calculated, subject: SubjectOf<"last-primary">): readonly Way[] {
  const { countyCode, year } = subject;
  const frame = calculated.calculator.frame(countyCode);
  const grade = frame === undefined ? undefined : gradesOf(frame.county.schooling, "primary").at(-1);
  if (frame === undefined || grade === undefined) return [];
  const schools = calculated.calculator.schools(countyCode);
  return [
    listing(
      calculated,
      "school",
      schools.map(({ id }) => gradeSubject(frame, { schoolId: id, grade, year, line: "doNothing" })),
    ),
  ];
}
