/**
 * Who may receive diverted pupils: a school, or a project that is none yet. A build at a school is that school, and a
 * project is one receiver however many measures build it, as in the schedule: it is named by the first of them.
 */
import type { Diversion } from "../../model/diversion.ts";
import type { Measure } from "../../model/measure.ts";
import type { School } from "../../model/school.ts";
import type { MeasureId, SchoolId } from "../../model/units.ts";
import type { Dossier } from "../dossier.ts";
import type { SeatGain } from "../seatGains.ts";

/** Exactly one of the two. */
export interface Receiver {
  readonly schoolId?: SchoolId;
  readonly measureId?: MeasureId;
}

export const receiverKey = ({ schoolId, measureId }: Receiver): string =>
  schoolId === undefined ? `measure/${measureId ?? ""}` : `school/${schoolId}`;

/** How a row names it. */
export const destinationOf = ({
  schoolId,
  measureId,
}: Receiver): Pick<Diversion, "toSchoolId" | "toMeasureId"> =>
  schoolId === undefined
    ? measureId === undefined
      ? {}
      : { toMeasureId: measureId }
    : { toSchoolId: schoolId };

/** A receiver of the county with all that is known of it. */
export interface ReceivingPlace {
  readonly receiver: Receiver;
  readonly dossier: Dossier;
  /** Undefined for a project. */
  readonly school: School | undefined;
  /** Those of the school or of the project alone. */
  readonly gains: readonly SeatGain[];
  /** "" for a project: the schedule tells of its area only. */
  readonly town: string;
  readonly area: string;
  readonly position: number;
}

/** The places of a county, and the place to which each of its measures adds or would add. */
export interface ReceivingPlaces {
  readonly byKey: ReadonlyMap<string, ReceivingPlace>;
  readonly byMeasure: ReadonlyMap<MeasureId, Receiver>;
}

export function receivingPlaces(dossiers: readonly Dossier[]): ReceivingPlaces {
  const byKey = new Map<string, ReceivingPlace>();
  const byMeasure = new Map<MeasureId, Receiver>();
  for (const dossier of dossiers) {
    const places =
      dossier.school === undefined ? projectsIn(dossier) : [schoolPlace(dossier, dossier.school)];
    for (const { place, measures } of places) {
      byKey.set(receiverKey(place.receiver), place);
      for (const id of measures) byMeasure.set(id, place.receiver);
    }
  }
  return { byKey, byMeasure };
}

interface PlaceOfMeasures {
  readonly place: ReceivingPlace;
  readonly measures: readonly MeasureId[];
}

function schoolPlace(dossier: Dossier, school: School): PlaceOfMeasures {
  const { town, area, position } = school;
  const receiver = { schoolId: school.id };
  const measures = [...dossier.measures.map(({ measure }) => measure.id), ...dossier.ignored.keys()];
  return {
    place: { receiver, dossier, school, gains: dossier.seatGains, town, area, position },
    measures,
  };
}

/** One that does not count stands for itself: it opens no seats, whatever its name. */
function projectsIn(dossier: Dossier): PlaceOfMeasures[] {
  const counted = dossier.measures.map(({ measure }) => measure);
  const named = Map.groupBy(counted, ({ id, projectName }) => projectName ?? `/${id}`);
  return [
    ...[...named.values()].flatMap((phases) => projectPlace(dossier, phases)),
    ...[...dossier.ignored.keys()].map((id) => ({ place: unopened(dossier, id), measures: [id] })),
  ];
}

function projectPlace(dossier: Dossier, phases: readonly Measure[]): PlaceOfMeasures[] {
  const [first] = phases;
  if (first === undefined) return [];
  const measures = phases.map(({ id }) => id);
  const own = new Set(measures);
  const gains = dossier.seatGains.filter(({ measureId }) => own.has(measureId));
  const { area = "", position } = first;
  const receiver = { measureId: first.id };
  return [{ place: { receiver, dossier, school: undefined, gains, town: "", area, position }, measures }];
}

const unopened = (dossier: Dossier, measureId: MeasureId): ReceivingPlace => ({
  receiver: { measureId },
  dossier,
  school: undefined,
  gains: [],
  town: "",
  area: "",
  position: 0,
});
