/**
 * Where diversions send the children whom a private school's measures, or one of them, send away: the schools and projects
 * that have them in a fall, how many are still there then, and the seats left after all that each of them receives.
 */
import { stages, type Stage } from "../../model/stage.ts";
import type { MeasureId, Pupils, Seats } from "../../model/units.ts";
import { at } from "../arithmetic.ts";
import type { Receiver, ReceiverBook } from "../diversions/receivers.ts";
import type { Calculated } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import type { Subject } from "./subject.ts";
import { sendersOf } from "./whereabouts.ts";

export interface ReceivedThere {
  readonly receiver: Receiver;
  readonly stage: Stage;
  readonly pupils: Pupils;
  /** Below 0: it has more pupils than seats; null: the roster does not tell its seats. */
  readonly free: Seats | null;
  /** What can be asked about it: the seats it has. */
  readonly subject: Subject;
}

/** In the order in which the file first names them; nothing where no row sends anybody. */
export function receiversFor(
  { plan, calculator }: Calculated,
  subject: Subject,
  { parts }: Way,
): readonly ReceivedThere[] {
  const senders = sendersOf(subject, parts);
  const [first] = senders;
  const countyCode = plan.measure.get(first?.measureId ?? "")?.countyCode ?? "";
  const book = calculator.receivers(countyCode);
  if (first === undefined || book === undefined) return [];
  const index = calculator.falls(countyCode).indexOf(first.year);
  const measures = new Set(senders.map(({ measureId }) => measureId));
  const asked = stages.filter((stage) => first.stage === "all" || first.stage === stage);
  return book
    .receivers()
    .flatMap((receiver) => asked.flatMap((stage) => receivedIn(book, measures, receiver, stage, index)));
}

function receivedIn(
  book: ReceiverBook,
  measures: ReadonlySet<MeasureId>,
  receiver: Receiver,
  stage: Stage,
  fallIndex: number,
): ReceivedThere[] {
  const pupils = book
    .arrivalsAt(receiver)
    .filter(({ diversion }) => diversion.stage === stage && measures.has(diversion.measureId))
    .reduce((sum, { stay }) => sum + at(stay.pupils, fallIndex), 0);
  const fall = book.seats(receiver, stage)[fallIndex];
  if (pupils === 0 || fall === undefined) return [];
  const { schoolId, measureId = "" } = receiver;
  const { year } = fall;
  const free = book.knowsSeats(receiver, stage, fall) ? fall.free : null;
  const seats: Subject =
    schoolId === undefined
      ? { of: "measure", measureId, year, stage, figure: "seats" }
      : { of: "school", schoolId, year, stage, line: "openSeats" };
  return [{ receiver, stage, pupils, free, subject: seats }];
}
