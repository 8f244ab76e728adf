/**
 * The dossier of a school: its lines and all its measures read together. It is a pure function of the school, its
 * measures and the county's frame, so the calculator recomputes just the dossiers whose inputs changed. Measures
 * without a school share one dossier that has no school; so do those that name a school the county lacks.
 */
import type { Measure } from "../model/measure.ts";
import type { School } from "../model/school.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { MeasureId } from "../model/units.ts";
import { isBuild } from "../model/vocabulary.ts";
import { at, zeros, type Line } from "./arithmetic.ts";
import { capLine } from "./caps.ts";
import { writePupils, type CapLine } from "./cohorts.ts";
import { anyConverted, endingsOf, hasEnded, noEndings, type Endings } from "./endings.ts";
import { dateOf, fallOf, inReadingOrder, type DatedMeasure } from "./fall.ts";
import { placeOf, stageCount, type CountyFrame } from "./frame.ts";
import { purchasesOf, type Effect, type Purchases } from "./purchases.ts";
import { reasonToIgnore, type IgnoredReason } from "./reading.ts";
import { seatGainsOf, type SeatGain } from "./seatGains.ts";

export interface Lines {
  /** E⁰ by stage and fall. */
  readonly doNothing: Line;
  /** E¹ by stage and fall; the very same line when no cap is in force. */
  readonly planned: Line;
}

export interface Dossier {
  readonly school: School | undefined;
  /** Null without a school. */
  readonly lines: Lines | null;
  /** Those that count, in reading order. */
  readonly measures: readonly DatedMeasure[];
  readonly ignored: ReadonlyMap<MeasureId, IgnoredReason>;
  readonly endings: Endings;
  readonly caps: Readonly<Record<Stage, CapLine | null>>;
  readonly purchases: Purchases | null;
  readonly effects: readonly Effect[];
  readonly seatGains: readonly SeatGain[];
  /** Areas its builds name, ignored ones too. */
  readonly namedAreas: readonly string[];
}

const unmeasured = {
  measures: [],
  ignored: new Map<MeasureId, IgnoredReason>(),
  endings: noEndings,
  caps: { primary: null, junior: null },
  purchases: null,
  effects: [],
  seatGains: [],
  namedAreas: [],
} as const;

export function dossierOf(
  school: School | undefined,
  byId: ReadonlyMap<MeasureId, Measure>,
  frame: CountyFrame,
): Dossier {
  const lines = school === undefined ? null : linesWithoutCaps(school, frame);
  if (byId.size === 0) return { school, lines, ...unmeasured };
  const measures = [...byId.values()];
  const read = readMeasures(school, measures, frame);
  const namedAreas = measures.flatMap(({ kind, area }) =>
    kind !== undefined && isBuild(kind) && area ? [area] : [],
  );
  const seatGains = seatGainsOf(read.measures, school, read.endings);
  if (school === undefined || lines === null)
    return { ...unmeasured, ...read, school, lines, seatGains, namedAreas };
  return { ...read, school, seatGains, namedAreas, ...workings(school, lines, read, frame) };
}

type Reading = Pick<Dossier, "measures" | "ignored" | "endings">;

function readMeasures(school: School | undefined, measures: readonly Measure[], frame: CountyFrame): Reading {
  const ignored = new Map<MeasureId, IgnoredReason>();
  const dated: DatedMeasure[] = [];
  for (const measure of measures) {
    const reason = reasonToIgnore(measure, school, frame.county);
    const date = dateOf(measure);
    if (reason !== null) ignored.set(measure.id, reason);
    else if (date !== undefined) dated.push({ measure, date, fall: fallOf(date, frame.county.snapshot) });
  }
  dated.sort(inReadingOrder);
  const endings = endingsOf(dated);
  if (school?.ownership !== "private" || anyConverted(endings)) return { measures: dated, ignored, endings };
  return { measures: withoutBuilds(dated, ignored), ignored, endings };
}

/** Takes the builds of a school that never turns public out of those that count. */
function withoutBuilds(
  measures: readonly DatedMeasure[],
  ignored: Map<MeasureId, IgnoredReason>,
): DatedMeasure[] {
  return measures.filter(({ measure }) => {
    const never = measure.kind !== undefined && isBuild(measure.kind);
    if (never) ignored.set(measure.id, "never-converted");
    return !never;
  });
}

function linesWithoutCaps(school: School, frame: CountyFrame): Lines {
  const doNothing = zeros(stageCount * frame.falls.length);
  for (const stage of stages) {
    writePupils(
      doNothing,
      placeOf(stage, 0, frame.falls.length),
      school.enrollment,
      frame.stages[stage],
      null,
    );
  }
  return { doNothing, planned: doNothing };
}

type Workings = Pick<Dossier, "lines" | "caps" | "purchases" | "effects">;

function workings(school: School, free: Lines, { measures, endings }: Reading, frame: CountyFrame): Workings {
  const caps = {
    primary: capLine(measures, "primary", endings.primary, frame.falls),
    junior: capLine(measures, "junior", endings.junior, frame.falls),
  };
  const lines = { ...free, planned: plannedLine(school, free.doNothing, caps, frame) };
  const purchases = purchasesOf(measures, lines.planned, endings, frame);
  const effects = [
    ...stages.flatMap((stage) => [
      ...capEffects(caps[stage], stage, lines, frame),
      ...endingEffects(endings, stage, lines, frame),
    ]),
    ...(purchases?.effects ?? []),
  ];
  return { lines, caps, purchases, effects };
}

function plannedLine(school: School, doNothing: Line, caps: Dossier["caps"], frame: CountyFrame): Line {
  if (caps.primary === null && caps.junior === null) return doNothing;
  const line = doNothing.slice();
  for (const stage of stages) {
    const start = placeOf(stage, 0, frame.falls.length);
    if (caps[stage] !== null) writePupils(line, start, school.enrollment, frame.stages[stage], caps[stage]);
  }
  return line;
}

/** What all caps together keep away in a fall is given to the one in force that fall. */
function capEffects(caps: CapLine | null, stage: Stage, lines: Lines, { falls }: CountyFrame): Effect[] {
  const byMeasure = new Map<MeasureId, Line>();
  caps?.forEach((cap, index) => {
    if (cap === null) return;
    const place = placeOf(stage, index, falls.length);
    const pupils = byMeasure.get(cap.measureId) ?? zeros(falls.length);
    pupils[index] = at(lines.doNothing, place) - at(lines.planned, place);
    byMeasure.set(cap.measureId, pupils);
  });
  return Array.from(byMeasure, ([measureId, pupils]) => ({ measureId, stage, pupils }));
}

/** The whole stage as if it had gone on, for the measure that ended it. */
function endingEffects(endings: Endings, stage: Stage, { planned }: Lines, { falls }: CountyFrame): Effect[] {
  const ending = endings[stage];
  if (ending === null) return [];
  const pupils = Array.from(falls, (fall, index) =>
    hasEnded(ending, fall) ? at(planned, placeOf(stage, index, falls.length)) : 0,
  );
  return [{ measureId: ending.measureId, stage, pupils }];
}
