/**
 * Boarders who have to find another bed, and the beds there are for them, as far as a roster tells: it counts boarders and
 * beds of a school, not of a stage, and in the base year alone, so of the pupils whom an end displaces as many are boarders
 * as of the school. Where each child goes is for the diversions to say: of whom they do, the receiver is asked, and
 * neither those boarders nor the beds they take are counted for the others.
 */
import type { Diversion } from "../../model/diversion.ts";
import type { CountyCode, Fall, Pupils } from "../../model/units.ts";
import { at } from "../arithmetic.ts";
import type { Calculator } from "../calculator.ts";
import { boardersAmong } from "../diversions/boarderRows.ts";
import { displacedBy } from "../diversions/displaced.ts";
import type { ReceiverBook } from "../diversions/receivers.ts";
import type { Dossier } from "../dossier.ts";
import type { CountyFrame } from "../frame.ts";

/** What a school has to do with beds: those it empties and those it has. */
export interface SchoolBeds {
  readonly area: string;
  /** A stage each that a close or transform ends. */
  readonly leaving: readonly Leaving[];
  /** By fall of the county; undefined where it is no public school, or the roster does not tell. */
  readonly free: readonly number[] | undefined;
}

interface Leaving {
  readonly fall: Fall;
  readonly boarders: Pupils;
  /** In rows that tell where they go: may be more than there are. */
  readonly placed: Pupils;
}

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

/** Of all schools of a county that have to do with beds. */
export function schoolBedsIn(calculator: Calculator, code: CountyCode): readonly SchoolBeds[] {
  const frame = calculator.frame(code);
  const book = calculator.receivers(code);
  if (frame === undefined || book === undefined) return [];
  return calculator.dossiers(code).flatMap((dossier) => {
    const leaving = leavingFrom(dossier, frame, book, calculator);
    const free = freeBeds(dossier, book);
    if (leaving.length === 0 && free === undefined) return [];
    return [{ area: dossier.school?.area ?? "", leaving, free }];
  });
}

export function bedNeed(schools: readonly SchoolBeds[], fall: Fall, fallIndex: number): BedNeed {
  const free = schools.flatMap((school) => (school.free === undefined ? [] : [at(school.free, fallIndex)]));
  const gone = schools.map(({ leaving }) => leaving.filter((one) => one.fall <= fall));
  const displaced = gone.map((leaving) => sumOf(leaving.map((one) => one.boarders)));
  // A row may tell of more boarders than the school's part of them: they are none of another school's.
  const settled = gone.map((leaving, place) =>
    Math.min(at(displaced, place), sumOf(leaving.map((one) => one.placed))),
  );
  const [boarders, placed, freeBedsInAll] = [sumOf(displaced), sumOf(settled), sumOf(free)];
  const missing = boarders - placed - freeBedsInAll;
  return { boarders, placed, freeBeds: freeBedsInAll, missing, known: free.length };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function leavingFrom(
  dossier: Dossier,
  frame: CountyFrame,
  book: ReceiverBook,
  calculator: Calculator,
): Leaving[] {
  const { school } = dossier;
  if (school === undefined || (school.boarders ?? 0) === 0) return [];
  // The second stage has what is left of both together: rounded one by one they might be one more than the roster counts.
  let [pupils, known] = [0, 0];
  return displacedBy(dossier, frame).map(({ measureId, stage, fall, total }) => {
    pupils += total;
    const boarders = boardersAmong(school, pupils) - known;
    known += boarders;
    const rows = calculator
      .diversions(measureId)
      .filter((row) => row.stage === stage && isSettled(row, book));
    return { fall, boarders, placed: sumOf(rows.map((row) => row.boarders ?? 0)) };
  });
}

/** At home, in another county, or at a school whose beds the roster tells: what it lacks is told of that school. */
function isSettled(row: Diversion, book: ReceiverBook): boolean {
  const receiver = book.receiverOf(row);
  if (receiver === undefined) return row.toHome === true || row.toSchoolId !== undefined;
  return book.placeOf(receiver)?.school?.beds !== undefined;
}

/** Too few in one school take none from another. */
function freeBeds({ school }: Dossier, book: ReceiverBook): readonly number[] | undefined {
  if (school?.ownership !== "public" || school.beds === undefined) return undefined;
  return book.beds({ schoolId: school.id }).map(({ free = 0 }) => Math.max(0, free));
}
