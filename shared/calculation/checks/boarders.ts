/**
 * Boarders who have to find another bed, and the beds there are for them, as far as a roster tells: it counts boarders
 * and beds of a school, not of a stage, and in the base year alone. Where each child goes is for the diversions to say:
 * of whom they do, the receiver is asked, and neither those boarders nor the beds they take are counted for the others.
 */
import type { County } from "../../model/county.ts";
import type { Diversion } from "../../model/diversion.ts";
import { pupilsOf } from "../../model/classes.ts";
import type { School } from "../../model/school.ts";
import { stages, type Schooling, type Stage } from "../../model/stage.ts";
import type { Fall, Pupils } from "../../model/units.ts";
import { at, ratio, share } from "../arithmetic.ts";
import type { Calculator } from "../calculator.ts";
import type { ReceiverBook } from "../diversions/receivers.ts";
import type { Dossier } from "../dossier.ts";
import { hasClosed, hasEnded } from "../endings.ts";

/** Of some schools in a fall. */
export interface BedNeed {
  readonly boarders: Pupils;
  /** Of the boarders: those whose rows tell where they go. */
  readonly placed: Pupils;
  readonly freeBeds: number;
  /** Below 0: more free beds than boarders who are without. */
  readonly missing: number;
  /** Public schools whose beds the roster tells. */
  readonly known: number;
}

export function bedNeed(
  calculator: Calculator,
  { id, schooling }: County,
  dossiers: readonly Dossier[],
  fall: Fall,
): BedNeed {
  const book = calculator.receivers(id);
  const free = dossiers.flatMap(({ school }) => freeBeds(school, fall, book) ?? []);
  const freeBedsInAll = sumOf(free);
  const displaced = dossiers.map((dossier) => displacedBoarders(dossier, fall, schooling));
  // A row may tell of more boarders than the roster's part of them: they are none of another school's.
  const settled = dossiers.map((dossier, place) =>
    Math.min(at(displaced, place), settledBoarders(dossier, fall, calculator, book)),
  );
  const [boarders, placed] = [sumOf(displaced), sumOf(settled)];
  const missing = boarders - placed - freeBedsInAll;
  return { boarders, placed, freeBeds: freeBedsInAll, missing, known: free.length };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Boarders of the stages that a close or transform has ended; of a part of a school, its part of them. */
export function displacedBoarders({ school, endings }: Dossier, fall: Fall, schooling: Schooling): Pupils {
  if (school?.boarders === undefined || school.boarders === 0 || school.ownership !== "private") return 0;
  const [closed, all] = [stages.filter((stage) => hasClosed(endings[stage], fall)), stages].map((some) =>
    pupilsIn(school, schooling, some),
  );
  if (closed === undefined || all === undefined || closed === 0) return 0;
  return closed === all ? school.boarders : share(school.boarders, ratio(closed, all));
}

const pupilsIn = (school: School, schooling: Schooling, some: readonly Stage[]): Pupils =>
  some.reduce((sum, stage) => sum + pupilsOf(school, schooling, stage), 0);

/** Of the displaced, those of whom a row tells where they go, and that no bed is to be looked for here. */
function settledBoarders(
  { endings }: Dossier,
  fall: Fall,
  calculator: Calculator,
  book: ReceiverBook | undefined,
): Pupils {
  const rows = stages.flatMap((stage) => {
    const ending = endings[stage];
    if (ending === null || ending.kind === "convert" || !hasEnded(ending, fall)) return [];
    return calculator.diversions(ending.measureId).filter((row) => row.stage === stage);
  });
  return sumOf(rows.filter((row) => isSettled(row, book)).map(({ boarders = 0 }) => boarders));
}

/** At home, in another county, or at a school whose beds the roster tells: what it lacks is told of that school. */
function isSettled(row: Diversion, book: ReceiverBook | undefined): boolean {
  const receiver = book?.receiverOf(row);
  if (receiver === undefined) return row.toHome === true || row.toSchoolId !== undefined;
  return book?.placeOf(receiver)?.school?.beds !== undefined;
}

/** Of a public school; undefined where its beds are not known. Too few in one school take none from another. */
function freeBeds(
  school: School | undefined,
  fall: Fall,
  book: ReceiverBook | undefined,
): number | undefined {
  if (school?.ownership !== "public" || school.beds === undefined) return undefined;
  const received = book?.beds({ schoolId: school.id }).find(({ year }) => year === fall)?.received ?? 0;
  return Math.max(0, school.beds - (school.boarders ?? 0) - received);
}
