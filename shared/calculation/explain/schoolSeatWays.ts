/** The seats of a school in a fall, and the pupils they are held against. */
import type { Stage } from "../../model/stage.ts";
import { openSeats } from "../openSeats.ts";
import type { Calculated, SchoolSight } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import { pupilsLine } from "./schoolAmounts.ts";
import type { SchoolLine, Subject, SubjectOf } from "./subject.ts";
import { formula, minus, plus } from "./ways.ts";

export type StageLine = SubjectOf<"school"> & { readonly stage: Stage };

export function schoolSeatWay(calculated: Calculated, subject: StageLine, sight: SchoolSight): Way {
  const pupils = lineOf(subject, pupilsLine(sight.school));
  const seats = lineOf(subject, "openSeats");
  switch (subject.line) {
    case "openSeats":
      return openWay(calculated, subject, sight);
    case "above":
      return formula(calculated, "at-least-zero", [plus(pupils), minus(seats)]);
    case "unfilled":
      return formula(calculated, "at-least-zero", [plus(seats), minus(pupils)]);
    case "utilisation":
      return formula(calculated, "ratio", [plus(pupils), plus(seats)]);
    default:
      return formula(calculated, "sum", [plus(seatsCell(subject))]);
  }
}

const seatsCell = ({ schoolId, stage }: StageLine): Subject => ({
  of: "school-cell",
  schoolId,
  field: `seats.${stage}`,
});

/** The roster's own, as long as no route ended the stage, and those of each measure that opened some. */
function openWay(calculated: Calculated, subject: StageLine, { dossier }: SchoolSight): Way {
  const { year, stage } = subject;
  const { own, gains } = openSeats(dossier, stage, year);
  const openedBy = new Set(gains.map(({ measureId }) => measureId));
  return formula(calculated, "sum", [
    ...(own === null ? [] : [plus(seatsCell(subject))]),
    ...Array.from(openedBy, (measureId) =>
      plus({ of: "measure", measureId, year, stage, figure: "seats" } as const),
    ),
  ]);
}

export const lineOf = (subject: StageLine, line: SchoolLine): Subject => ({ ...subject, line });
