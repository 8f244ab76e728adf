/** What the numbers of a school, a project or the children without a school are asked about. */
import type { SchoolLine, Subject } from "../../../../shared/calculation/explain/subject.ts";
import { plus } from "../../../../shared/calculation/explain/ways.ts";
import type { SchoolSeats } from "../../../../shared/calculation/perSchool.ts";
import type { CountyCode, Fall } from "../../../../shared/model/units.ts";

/** The numbers that are summed below. */
export const schoolFigures = ["pupils", "seats", "added", "above", "unfilled"] as const;
export type SchoolFigure = (typeof schoolFigures)[number];

/** Undefined where there is nothing to ask about: pupils of a project, seats of no school. */
export function schoolSubject(
  figure: SchoolFigure,
  line: SchoolSeats,
  countyCode: CountyCode,
  year: Fall,
): Subject | undefined {
  const isSchool = line.holder.kind === "school";
  switch (figure) {
    case "pupils":
      return isSchool ? lineSubject(line, year, pupilsLine(line)) : unplacedSubject(line, countyCode, year);
    case "seats":
      return isSchool ? lineSubject(line, year, "openSeats") : addedSubject(line, countyCode, year);
    case "added":
      return addedSubject(line, countyCode, year);
    case "above":
      return lineSubject(line, year, "above");
    case "unfilled":
      // A project has no pupils yet: all its seats are free.
      return isSchool ? lineSubject(line, year, "unfilled") : addedSubject(line, countyCode, year);
  }
}

export const utilisationSubject = (line: SchoolSeats, year: Fall): Subject | undefined =>
  line.use?.utilisationBp == null ? undefined : lineSubject(line, year, "utilisation");

const lineSubject = ({ holder, stage }: SchoolSeats, year: Fall, line: SchoolLine): Subject | undefined =>
  holder.kind === "school" ? { of: "school", schoolId: holder.school.id, year, stage, line } : undefined;

const pupilsLine = ({ holder, side }: SchoolSeats): SchoolLine => {
  if (holder.kind === "school" && holder.converted) return "planned";
  return side === "private" ? "physical" : "doNothing";
};

function addedSubject(
  { openedBy, stage }: SchoolSeats,
  countyCode: CountyCode,
  year: Fall,
): Subject | undefined {
  const added = openedBy.map((measureId) => plus({ of: "measure", measureId, year, stage, figure: "seats" }));
  const [only, ...others] = added;
  return only === undefined || others.length === 0
    ? only?.subject
    : { of: "total", total: "added", countyCode, year, stage, by: "measure", terms: added };
}

/** Caps and closures keep them from private schools, and no measure says which school takes them. */
function unplacedSubject(
  { holder, stage }: SchoolSeats,
  countyCode: CountyCode,
  year: Fall,
): Subject | undefined {
  if (holder.kind !== "unplaced") return undefined;
  const row = { of: "row", countyCode, year, stage } as const;
  return {
    of: "total",
    total: "unplaced",
    countyCode,
    year,
    stage,
    by: "formula",
    terms: [plus({ ...row, figure: "reduction.caps" }), plus({ ...row, figure: "reduction.closures" })],
  };
}
