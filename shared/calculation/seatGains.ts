/**
 * Public seats that measures open, stage by stage: from which fall, how many, and in which area. A build at a private
 * school opens no earlier than that stage turns public.
 */
import type { School } from "../model/school.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { Fall, MeasureId, Seats } from "../model/units.ts";
import { isBuild, type BuildKind } from "../model/vocabulary.ts";
import { isConverted, type Endings } from "./endings.ts";
import type { DatedMeasure } from "./fall.ts";
import { seatsOf } from "./reading.ts";

export interface SeatGain {
  readonly measureId: MeasureId;
  readonly kind: BuildKind | "convert";
  readonly stage: Stage;
  /** "" when it lies in none. */
  readonly area: string;
  readonly from: Fall;
  readonly seats: Seats;
}

/** The measures count; `school` is the one they name, undefined for projects. */
export function seatGainsOf(
  measures: readonly DatedMeasure[],
  school: School | undefined,
  endings: Endings,
): readonly SeatGain[] {
  return measures.flatMap((dated) =>
    stages.flatMap((stage) => {
      const gain = gainOf(dated, stage, school, endings);
      return gain === null || gain.seats === 0 ? [] : [gain];
    }),
  );
}

function gainOf(
  dated: DatedMeasure,
  stage: Stage,
  school: School | undefined,
  endings: Endings,
): SeatGain | null {
  const { kind } = dated.measure;
  if (kind === undefined) return null;
  if (isBuild(kind)) return buildGain(kind, dated, stage, school, endings);
  return kind === "convert" && school !== undefined ? conversionGain(dated, stage, school, endings) : null;
}

function buildGain(
  kind: BuildKind,
  { measure, fall }: DatedMeasure,
  stage: Stage,
  school: School | undefined,
  endings: Endings,
): SeatGain | null {
  const from = school?.ownership === "private" ? convertedBy(fall, endings, stage) : fall;
  if (from === null) return null;
  return {
    measureId: measure.id,
    kind,
    stage,
    area: areaOf(measure.area, school),
    from,
    seats: seatsOf(measure, stage),
  };
}

function convertedBy(fall: Fall, endings: Endings, stage: Stage): Fall | null {
  const ending = endings[stage];
  return isConverted(ending) ? Math.max(fall, ending.fall) : null;
}

/** A build's own area, or else that of its school. */
const areaOf = (own: string | undefined, school: School | undefined): string =>
  own === undefined || own === "" ? (school?.area ?? "") : own;

/** Only in a stage which this very conversion ended. */
function conversionGain(
  { measure }: DatedMeasure,
  stage: Stage,
  school: School,
  endings: Endings,
): SeatGain | null {
  const ending = endings[stage];
  if (ending === null || ending.measureId !== measure.id) return null;
  const seats = measure.seats?.[stage] ?? school.seats[stage] ?? 0;
  return { measureId: measure.id, kind: "convert", stage, area: school.area, from: ending.fall, seats };
}
