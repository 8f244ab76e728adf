/**
 * What schools and projects receive: by receiver, stage and fall its seats, its own pupils, the diverted who are there,
 * and what is left. A build at a school is that school; a project without one is a receiver of its own.
 */
import type { Diversion } from "../../model/diversion.ts";
import { stages, type Stage } from "../../model/stage.ts";
import type { CountyCode, Fall, MeasureId, Pupils, SchoolId, Seats } from "../../model/units.ts";
import { at } from "../arithmetic.ts";
import type { Calculator } from "../calculator.ts";
import type { Dossier } from "../dossier.ts";
import { hasEnded, isConverted } from "../endings.ts";
import { placeOf, type CountyFrame } from "../frame.ts";
import { gainsInForce, openSeats, seatsIn, totalOpen } from "../openSeats.ts";
import { stayOf, type Stay } from "./arrivals.ts";
import { displacedBy } from "./displaced.ts";

/** Exactly one of the two. */
export interface Receiver {
  readonly schoolId?: SchoolId;
  readonly measureId?: MeasureId;
}

export interface ReceiverFall {
  readonly year: Fall;
  readonly seats: Seats;
  /** Its own pupils, as the plan has them. */
  readonly own: Pupils;
  readonly received: Pupils;
  /** Below 0: more pupils than seats. */
  readonly free: Seats;
}

export interface BedsFall {
  readonly year: Fall;
  /** Undefined where the roster does not tell, as for projects. */
  readonly beds: number | undefined;
  readonly own: Pupils;
  readonly received: Pupils;
  readonly free: number | undefined;
}

/** A diversion that counts, with the fall in which its pupils come and how long they stay. */
export interface Arrival {
  readonly diversion: Diversion;
  readonly fall: Fall;
  readonly stay: Stay;
}

const none: ReadonlySet<string> = new Set();

export class ReceiverBook {
  readonly #calculator: Calculator;
  readonly #frame: CountyFrame;
  readonly #arrivals = new Map<string, Arrival[]>();

  constructor(calculator: Calculator, frame: CountyFrame, dossiers: readonly Dossier[]) {
    this.#calculator = calculator;
    this.#frame = frame;
    for (const dossier of dossiers) this.#takeDossier(dossier);
  }

  /** Those that receive anybody, in no order. */
  receivers(): readonly Receiver[] {
    return [...this.#arrivals.values()].flatMap(([first]) => {
      const receiver = first === undefined ? undefined : this.receiverOf(first.diversion);
      return receiver === undefined ? [] : [receiver];
    });
  }

  /** Undefined for pupils who go home. */
  receiverOf({ toSchoolId, toMeasureId }: Diversion): Receiver | undefined {
    if (toSchoolId !== undefined) return { schoolId: toSchoolId };
    if (toMeasureId === undefined) return undefined;
    const schoolId = this.#calculator.measureDossier(toMeasureId)?.school?.id;
    return schoolId === undefined ? { measureId: toMeasureId } : { schoolId };
  }

  arrivalsAt(receiver: Receiver): readonly Arrival[] {
    return this.#arrivals.get(keyOf(receiver)) ?? [];
  }

  /** By fall; `except`: ids of diversions that are left out, as for the row that asks what is left for it. */
  seats(receiver: Receiver, stage: Stage, except: ReadonlySet<string> = none): readonly ReceiverFall[] {
    const dossier = this.#dossierOf(receiver);
    const arrivals = this.arrivalsAt(receiver).filter(
      ({ diversion }) => diversion.stage === stage && !except.has(diversion.id),
    );
    return this.#frame.falls.map((year, index) => {
      const seats = this.#seatsOf(receiver, dossier, stage, year);
      const own = this.#ownPupils(receiver, dossier, stage, index);
      const received = arrivals.reduce((sum, { stay }) => sum + (stay.pupils[index] ?? 0), 0);
      return { year, seats, own, received, free: seats - own - received };
    });
  }

  beds(receiver: Receiver, except: ReadonlySet<string> = none): readonly BedsFall[] {
    const school = receiver.schoolId === undefined ? undefined : this.#dossierOf(receiver)?.school;
    const arrivals = this.arrivalsAt(receiver).filter(({ diversion }) => !except.has(diversion.id));
    const { beds, boarders: own = 0 } = school ?? {};
    return this.#frame.falls.map((year, index) => {
      const received = arrivals.reduce((sum, { stay }) => sum + (stay.boarders[index] ?? 0), 0);
      return { year, beds, own, received, free: beds === undefined ? undefined : beds - own - received };
    });
  }

  #takeDossier(dossier: Dossier): void {
    const displaced = displacedBy(dossier, this.#frame);
    for (const { measure, fall } of dossier.measures) {
      for (const diversion of this.#calculator.diversions(measure.id)) {
        const receiver = this.receiverOf(diversion);
        if (receiver === undefined) continue;
        const own = displaced.find(
          ({ measureId, stage }) => measureId === measure.id && stage === diversion.stage,
        );
        const arrival = { diversion, fall, stay: stayOf(diversion, fall, own, this.#frame) };
        const key = keyOf(receiver);
        const known = this.#arrivals.get(key);
        if (known === undefined) this.#arrivals.set(key, [arrival]);
        else known.push(arrival);
      }
    }
  }

  #dossierOf({ schoolId, measureId }: Receiver): Dossier | undefined {
    if (schoolId !== undefined) return this.#calculator.schoolDossier(schoolId);
    return measureId === undefined ? undefined : this.#calculator.measureDossier(measureId);
  }

  #seatsOf({ measureId }: Receiver, dossier: Dossier | undefined, stage: Stage, year: Fall): Seats {
    if (dossier === undefined) return 0;
    if (measureId === undefined) return totalOpen(openSeats(dossier, stage, year));
    return seatsIn(
      gainsInForce(dossier.seatGains, stage, year).filter((gain) => gain.measureId === measureId),
    );
  }

  #ownPupils({ schoolId }: Receiver, dossier: Dossier | undefined, stage: Stage, fallIndex: number): Pupils {
    const { falls } = this.#frame;
    const year = falls[fallIndex];
    if (schoolId === undefined || dossier?.lines === null || dossier === undefined || year === undefined)
      return 0;
    const ending = dossier.endings[stage];
    if (hasEnded(ending, year) && !isConverted(ending)) return 0;
    return at(dossier.lines.planned, placeOf(stage, fallIndex, falls.length));
  }
}

const keyOf = ({ schoolId, measureId }: Receiver): string =>
  schoolId === undefined ? `measure/${measureId ?? ""}` : `school/${schoolId}`;

export function receiversIn(calculator: Calculator, code: CountyCode): ReceiverBook | undefined {
  const frame = calculator.frame(code);
  return frame === undefined ? undefined : new ReceiverBook(calculator, frame, calculator.dossiers(code));
}

/** Stages in which a school or project has, or will have, a seat. */
export const stagesReceived = (book: ReceiverBook, receiver: Receiver): readonly Stage[] =>
  stages.filter((stage) => book.seats(receiver, stage).some(({ seats }) => seats > 0));
