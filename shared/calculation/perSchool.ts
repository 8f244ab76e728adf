/**
 * Pupils and seats school by school in one fall. The calculation says how many children need a public seat, not which
 * school takes them, so this is assumed: a public school keeps its own do-nothing line; a private one its planned
 * pupils, those in bought seats among them; a converted stage counts as public with its pupils and seats; children whom
 * caps and closures keep from private schools stand in a line of their own, without seats; new projects have seats and no
 * pupils yet. So the public lines add up to `publicDemand` and `publicSeats`, the private ones to `privatePhysical`.
 */
import type { Rules } from "../model/rules.ts";
import type { School } from "../model/school.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { CountyCode, Fall, MeasureId, Pupils, Seats } from "../model/units.ts";
import type { Ownership } from "../model/vocabulary.ts";
import { at } from "./arithmetic.ts";
import type { Calculator } from "./calculator.ts";
import type { Dossier } from "./dossier.ts";
import { hasEnded, isConverted } from "./endings.ts";
import { placeOf } from "./frame.ts";
import { gainsInForce, openSeats, seatsIn, totalOpen } from "./openSeats.ts";
import { findRow } from "./rows.ts";
import type { SeatGain } from "./seatGains.ts";
import { seatUse, type SeatUse } from "./seatUse.ts";

/** Whose pupils and seats they are. */
export type SeatHolder =
  | { readonly kind: "school"; readonly school: School; readonly converted: boolean }
  | {
      readonly kind: "project";
      readonly name: string | undefined;
      readonly area: string;
      readonly measureId: MeasureId;
    }
  /** Children without a school of their own yet. */
  | { readonly kind: "unplaced" };

/** One stage of a school or project. */
export interface SchoolSeats {
  readonly id: string;
  readonly holder: SeatHolder;
  /** Whose count it is in, in this fall. */
  readonly side: Ownership;
  readonly stage: Stage;
  readonly pupils: Pupils;
  readonly seats: Seats;
  /** Of the seats: those that measures add. */
  readonly added: Seats;
  readonly openedBy: readonly MeasureId[];
  /** Null for children without a school: there is nothing they could be above. */
  readonly use: SeatUse | null;
}

/** In the order of the roster, then projects, then children without a school; stages with neither pupils nor seats are left out. */
export function perSchool(
  calculator: Calculator,
  code: CountyCode,
  year: Fall,
  rules: Rules,
): readonly SchoolSeats[] {
  const falls = calculator.falls(code);
  const index = falls.indexOf(year);
  if (index < 0) return [];
  const dossiers = calculator.dossiers(code);
  return [
    ...dossiers
      .toSorted((a, b) => (a.school?.position ?? 0) - (b.school?.position ?? 0))
      .flatMap((dossier) =>
        stages.flatMap((stage) => ofSchool(dossier, stage, year, placeOf(stage, index, falls.length), rules)),
      ),
    ...dossiers.flatMap((dossier) => ofProjects(dossier, year, rules)),
    ...stages.flatMap((stage) => unplaced(calculator, code, stage, year)),
  ];
}

function ofSchool(dossier: Dossier, stage: Stage, year: Fall, place: number, rules: Rules): SchoolSeats[] {
  const { school, lines, endings } = dossier;
  if (school === undefined || lines === null) return [];
  const ending = endings[stage];
  const ended = hasEnded(ending, year);
  // Closed or transformed: the stage is no more, and its children are among those without a school.
  if (ended && !isConverted(ending)) return [];
  const isPrivate = school.ownership === "private";
  const pupils = at(isPrivate ? lines.planned : lines.doNothing, place);
  const open = openSeats(dossier, stage, year);
  const seats = totalOpen(open);
  if (pupils === 0 && seats === 0) return [];
  return [
    {
      id: `${school.id}/${stage}`,
      holder: { kind: "school", school, converted: ended },
      side: isPrivate && !ended ? "private" : "public",
      stage,
      pupils,
      seats,
      ...addedBy(open.gains),
      use: seatUse(pupils, seats, rules),
    },
  ];
}

const addedBy = (gains: readonly SeatGain[]): Pick<SchoolSeats, "added" | "openedBy"> => ({
  added: seatsIn(gains),
  openedBy: [...new Set(gains.map(({ measureId }) => measureId))],
});

/** A project is one line however many measures build it, as in the schedule. */
function ofProjects({ school, measures, seatGains }: Dossier, year: Fall, rules: Rules): SchoolSeats[] {
  if (school !== undefined) return [];
  const names = new Map(measures.map(({ measure }) => [measure.id, measure.projectName] as const));
  const byProject = Map.groupBy(seatGains, ({ measureId }) => names.get(measureId) ?? measureId);
  return [...byProject.values()].flatMap((gains) =>
    stages.flatMap((stage) => ofProject(names, gains, stage, year, rules)),
  );
}

function ofProject(
  names: ReadonlyMap<MeasureId, string | undefined>,
  gains: readonly SeatGain[],
  stage: Stage,
  year: Fall,
  rules: Rules,
): SchoolSeats[] {
  const [first] = gains;
  const open = gainsInForce(gains, stage, year);
  const seats = seatsIn(open);
  if (first === undefined || seats === 0) return [];
  const { area, measureId } = first;
  const holder = { kind: "project", name: names.get(measureId), area, measureId } as const;
  const use = seatUse(0, seats, rules);
  const id = `project:${measureId}/${stage}`;
  return [{ id, holder, side: "public", stage, pupils: 0, seats, ...addedBy(open), use }];
}

function unplaced(calculator: Calculator, code: CountyCode, stage: Stage, year: Fall): SchoolSeats[] {
  const reduction = findRow(calculator.countyRows(code), year, stage)?.reduction;
  const pupils = (reduction?.caps ?? 0) + (reduction?.closures ?? 0);
  if (pupils === 0) return [];
  const holder = { kind: "unplaced" } as const;
  const id = `unplaced/${stage}`;
  return [{ id, holder, side: "public", stage, pupils, seats: 0, ...addedBy([]), use: null }];
}
