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

/** The figures of one stage and fall. */
type Figures = Readonly<Record<Figure, number>>;

function figuresAt(sums: Sums, place: number): Figures {
  const read = (figure: Figure): number => at(sums, placeIn(place, figure));
  return {
    total: read("total"),
    privateDoNothing: read("privateDoNothing"),
    privateAfterCaps: read("privateAfterCaps"),
    privateAfterClosures: read("privateAfterClosures"),
    privatePhysical: read("privatePhysical"),
    purchased: read("purchased"),
    publicSeatsBase: read("publicSeatsBase"),
    "new-build": read("new-build"),
    rebuild: read("rebuild"),
    expand: read("expand"),
    tap: read("tap"),
    convert: read("convert"),
  };
}

/** Rows by fall, then primary, junior, all. */
export function rowsOf(sums: Sums, falls: readonly Fall[]): readonly BalanceRow[] {
  const figuresOf = (stage: Stage, index: number): Figures =>
    figuresAt(sums, placeOf(stage, index, falls.length));
  const bases = stages.map((stage) => ({ stage, base: figuresOf(stage, 0) }));
  return falls.flatMap((year, index) => {
    const parts = bases.map(({ stage, base }) => stageRow(year, stage, figuresOf(stage, index), base));
    return [...parts, sumRows(year, "all", parts)];
  });
}

function stageRow(year: Fall, stage: Stage, now: Figures, base: Figures): BalanceRow {
  const { total, privateDoNothing, privateAfterCaps, privateAfterClosures, privatePhysical, purchased } = now;
  const seatsAdded = seatsAddedOf(now, base);
  const reduction = reductionOf(now, base);
  const publicDemand = total - privatePhysical;
  const publicSeats = now.publicSeatsBase + seatsAdded.total - seatsAdded.purchase;
  const spareSeats = publicSeats - publicDemand;
  const privateCounted = privatePhysical - purchased;
  return {
    year,
    stage,
    total,
    privateDoNothing,
    privateAfterCaps,
    privateAfterClosures,
    privatePhysical,
    purchased,
    privateCounted,
    publicDemand,
    publicSeatsBase: now.publicSeatsBase,
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

function seatsAddedOf(now: Figures, base: Figures): SeatsAdded {
  const { "new-build": newBuild, rebuild, expand, tap, convert } = now;
  const purchase = now.purchased - base.purchased;
  const total = newBuild + rebuild + expand + tap + convert + purchase;
  return { "new-build": newBuild, rebuild, expand, tap, convert, purchase, total };
}

function reductionOf(now: Figures, base: Figures): Reduction {
  const natural = base.privateDoNothing - now.privateDoNothing;
  const caps = now.privateDoNothing - now.privateAfterCaps;
  const closures = now.privateAfterCaps - now.privateAfterClosures;
  const conversions = now.privateAfterClosures - now.privatePhysical;
  const purchases = now.purchased - base.purchased;
  const planned = caps + closures + conversions + purchases;
  return { natural, caps, closures, conversions, purchases, planned, total: natural + planned };
}
