/**
 * The sums behind the rows of an area or a county: a handful of independent figures for each stage and fall in one
 * array of whole numbers. Everything else in a row follows from them.
 */
import type { School } from "../model/school.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { Fall } from "../model/units.ts";
import { addAt, at, ratio, zeros, type Line } from "./arithmetic.ts";
import type { Dossier, Lines } from "./dossier.ts";
import { hasEnded, isConverted } from "./endings.ts";
import { placeOf, stageCount, type CountyFrame } from "./frame.ts";
import { sumRows, type BalanceRow, type Reduction, type SeatsAdded } from "./rows.ts";

const figures = [
  "total",
  "privateDoNothing",
  "privateAfterCaps",
  "privateAfterClosures",
  "privatePhysical",
  "purchased",
  "publicSeatsBase",
  "new-build",
  "rebuild",
  "expand",
  "tap",
  "convert",
] as const;
type Figure = (typeof figures)[number];

const figureIndex: Readonly<Record<Figure, number>> = {
  total: 0,
  privateDoNothing: 1,
  privateAfterCaps: 2,
  privateAfterClosures: 3,
  privatePhysical: 4,
  purchased: 5,
  publicSeatsBase: 6,
  "new-build": 7,
  rebuild: 8,
  expand: 9,
  tap: 10,
  convert: 11,
};

export type Sums = Line;

export const emptySums = (fallCount: number): Sums => zeros(figures.length * stageCount * fallCount);

const placeIn = (place: number, figure: Figure): number => place * figures.length + figureIndex[figure];

export function addSums(sums: Sums, other: Sums): void {
  for (let place = 0; place < other.length; place++) addAt(sums, place, at(other, place));
}

/** By area; "" holds what lies in none. */
export type SumsByArea = Map<string, Sums>;

function areaSums(byArea: SumsByArea, area: string, fallCount: number): Sums {
  const known = byArea.get(area);
  if (known !== undefined) return known;
  const sums = emptySums(fallCount);
  byArea.set(area, sums);
  return sums;
}

/** The sums of all areas of a county; areas that builds merely name are there too. */
export function sumByArea(dossiers: Iterable<Dossier>, { falls }: CountyFrame): SumsByArea {
  const byArea: SumsByArea = new Map();
  for (const dossier of dossiers) {
    const { school, lines } = dossier;
    if (school !== undefined && lines !== null) {
      addSchool(areaSums(byArea, school.area, falls.length), school, lines, dossier, falls);
    }
    for (const area of dossier.namedAreas) areaSums(byArea, area, falls.length);
    addSeatGains(byArea, dossier, falls);
  }
  return byArea;
}

function addSchool(sums: Sums, school: School, lines: Lines, dossier: Dossier, falls: readonly Fall[]): void {
  for (const stage of stages) {
    const seats = school.ownership === "public" ? (school.seats[stage] ?? 0) : 0;
    for (let index = 0; index < falls.length; index++) {
      const place = placeOf(stage, index, falls.length);
      addAt(sums, placeIn(place, "total"), at(lines.doNothing, place));
      if (school.ownership === "private") addPrivate(sums, place, lines, dossier, stage, falls[index] ?? 0);
      else addAt(sums, placeIn(place, "publicSeatsBase"), seats);
    }
  }
}

function addPrivate(
  sums: Sums,
  place: number,
  lines: Lines,
  dossier: Dossier,
  stage: Stage,
  fall: Fall,
): void {
  const planned = at(lines.planned, place);
  const ending = dossier.endings[stage];
  const ended = hasEnded(ending, fall);
  addAt(sums, placeIn(place, "privateDoNothing"), at(lines.doNothing, place));
  addAt(sums, placeIn(place, "privateAfterCaps"), planned);
  if (!ended || isConverted(ending)) addAt(sums, placeIn(place, "privateAfterClosures"), planned);
  if (!ended) addAt(sums, placeIn(place, "privatePhysical"), planned);
  if (dossier.purchases !== null) addAt(sums, placeIn(place, "purchased"), at(dossier.purchases.line, place));
}

function addSeatGains(byArea: SumsByArea, { seatGains }: Dossier, falls: readonly Fall[]): void {
  for (const { area, stage, kind, from, seats } of seatGains) {
    const sums = areaSums(byArea, area, falls.length);
    for (let index = 0; index < falls.length; index++) {
      if ((falls[index] ?? 0) >= from) addAt(sums, placeIn(placeOf(stage, index, falls.length), kind), seats);
    }
  }
}

/** Rows by fall, then primary, junior, all. */
export function rowsOf(sums: Sums, falls: readonly Fall[]): readonly BalanceRow[] {
  return falls.flatMap((year, index) => {
    const parts = stages.map((stage) => stageRow(sums, year, stage, index, falls.length));
    return [...parts, sumRows(year, "all", parts)];
  });
}

function stageRow(sums: Sums, year: Fall, stage: Stage, index: number, fallCount: number): BalanceRow {
  const now = (figure: Figure): number => at(sums, placeIn(placeOf(stage, index, fallCount), figure));
  const base = (figure: Figure): number => at(sums, placeIn(placeOf(stage, 0, fallCount), figure));
  const seatsAdded = seatsAddedOf(now, base);
  const reduction = reductionOf(now, base);
  const publicDemand = now("total") - now("privatePhysical");
  const publicSeats = now("publicSeatsBase") + seatsAdded.total - seatsAdded.purchase;
  const spareSeats = publicSeats - publicDemand;
  const total = now("total");
  const privatePhysical = now("privatePhysical");
  const privateCounted = privatePhysical - now("purchased");
  return {
    year,
    stage,
    total,
    privateDoNothing: now("privateDoNothing"),
    privateAfterCaps: now("privateAfterCaps"),
    privateAfterClosures: now("privateAfterClosures"),
    privatePhysical,
    purchased: now("purchased"),
    privateCounted,
    publicDemand,
    publicSeatsBase: now("publicSeatsBase"),
    publicSeats,
    spareSeats,
    seatShortage: Math.max(0, -spareSeats),
    seatSurplus: Math.max(0, spareSeats),
    net: seatsAdded.total - reduction.planned,
    seatsAdded,
    reduction,
    shareBp: ratio(privateCounted, total),
    grossShareBp: ratio(privatePhysical, total),
  };
}

type Reader = (figure: Figure) => number;

function seatsAddedOf(now: Reader, base: Reader): SeatsAdded {
  const builds = {
    "new-build": now("new-build"),
    rebuild: now("rebuild"),
    expand: now("expand"),
    tap: now("tap"),
  };
  const convert = now("convert");
  const purchase = now("purchased") - base("purchased");
  const total = builds["new-build"] + builds.rebuild + builds.expand + builds.tap + convert + purchase;
  return { ...builds, convert, purchase, total };
}

function reductionOf(now: Reader, base: Reader): Reduction {
  const natural = base("privateDoNothing") - now("privateDoNothing");
  const caps = now("privateDoNothing") - now("privateAfterCaps");
  const closures = now("privateAfterCaps") - now("privateAfterClosures");
  const conversions = now("privateAfterClosures") - now("privatePhysical");
  const purchases = now("purchased") - base("purchased");
  const planned = caps + closures + conversions + purchases;
  return { natural, caps, closures, conversions, purchases, planned, total: natural + planned };
}
