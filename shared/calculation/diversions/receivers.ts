/**
 * What a county's schools and projects receive: by receiver, stage and fall its seats, its own pupils, the diverted who
 * are there, and what is left. A school of another county, like home, is none of its receivers: its seats are looked
 * after in that county's plan. Children who would have entered a closed school in later falls are diverted by no row;
 * they are in the balance of the county and not in these figures.
 */
import type { Diversion } from "../../model/diversion.ts";
import { stagesOfType } from "../../model/schoolType.ts";
import type { Stage } from "../../model/stage.ts";
import type { CountyCode, Fall, MeasureId, Pupils, Seats } from "../../model/units.ts";
import { at, byCodePoint } from "../arithmetic.ts";
import type { Calculator } from "../calculator.ts";
import type { Dossier } from "../dossier.ts";
import { hasClosed, hasEnded } from "../endings.ts";
import { placeOf, type CountyFrame } from "../frame.ts";
import { gainsInForce, seatsIn } from "../openSeats.ts";
import { stayOf, type Arrival } from "./arrivals.ts";
import { displacedBy } from "./displaced.ts";
import {
  receiverKey,
  receivingPlaces,
  type Receiver,
  type ReceivingPlace,
  type ReceivingPlaces,
} from "./receiver.ts";

export type { Arrival } from "./arrivals.ts";
export { receiverKey, type Receiver } from "./receiver.ts";

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

type DiversionsOf = (measure: MeasureId) => readonly Diversion[];
const none: ReadonlySet<string> = new Set();

export class ReceiverBook {
  readonly #frame: CountyFrame;
  readonly #places: ReceivingPlaces;
  readonly #arrivals: ReadonlyMap<string, readonly Arrival[]>;

  constructor(frame: CountyFrame, dossiers: readonly Dossier[], diversionsOf: DiversionsOf) {
    this.#frame = frame;
    this.#places = receivingPlaces(dossiers);
    const arrivals = dossiers
      .flatMap((dossier) => this.#arrivalsFrom(dossier, diversionsOf))
      .sort(inOrderOfFile);
    this.#arrivals = Map.groupBy(arrivals, ({ diversion }) => this.#keyOf(diversion));
  }

  /** Those that receive anybody, in the order in which the file first names them. */
  receivers(): readonly Receiver[] {
    return [...this.#arrivals.values()].flatMap(([first]) => {
      const receiver = first === undefined ? undefined : this.receiverOf(first.diversion);
      return receiver === undefined ? [] : [receiver];
    });
  }

  /** Undefined for pupils who go home or to a school of another county. */
  receiverOf({
    toSchoolId,
    toMeasureId,
  }: Pick<Diversion, "toSchoolId" | "toMeasureId">): Receiver | undefined {
    if (toMeasureId !== undefined) return this.#places.byMeasure.get(toMeasureId);
    return this.#places.byKey.get(receiverKey({ schoolId: toSchoolId ?? "" }))?.receiver;
  }

  /** In the order of the file. */
  arrivalsAt(receiver: Receiver): readonly Arrival[] {
    return this.#arrivals.get(receiverKey(receiver)) ?? [];
  }

  /** All that have or may open seats in the county, in no order. */
  places(): readonly ReceivingPlace[] {
    return [...this.#places.byKey.values()];
  }

  placeOf(receiver: Receiver): ReceivingPlace | undefined {
    return this.#places.byKey.get(receiverKey(receiver));
  }

  /** By fall; `except`: ids of diversions that are left out, as for the row that asks what is left for it. */
  seats(receiver: Receiver, stage: Stage, except: ReadonlySet<string> = none): readonly ReceiverFall[] {
    const place = this.placeOf(receiver);
    const arrivals = this.#arrivalsBut(receiver, except).filter(({ diversion }) => diversion.stage === stage);
    return this.#frame.falls.map((year, index) => {
      const seats = place === undefined ? 0 : seatsAt(place, stage, year);
      const own = place === undefined ? 0 : this.#ownPupils(place.dossier, stage, index);
      const received = arrivals.reduce((sum, { stay }) => sum + at(stay.pupils, index), 0);
      return { year, seats, own, received, free: seats - own - received };
    });
  }

  /**
   * False where the roster does not tell a school's seats: what is free there cannot be said. What measures open is known
   * all the same, and that nothing is left once it closes, nor is in a stage that the school does not have.
   */
  knowsSeats(receiver: Receiver, stage: Stage, { year, seats, own }: ReceiverFall): boolean {
    const place = this.placeOf(receiver);
    if (seats !== 0 || place?.school === undefined || place.school.seats[stage] !== undefined) return true;
    const lacksStage = own === 0 && !stagesOfType(place.school.type).includes(stage);
    return lacksStage || hasClosed(place.dossier.endings[stage], year);
  }

  /** Beds and boarders of the school as the roster tells them, in every fall the same. */
  beds(receiver: Receiver, except: ReadonlySet<string> = none): readonly BedsFall[] {
    const { beds, boarders: own = 0 } = this.placeOf(receiver)?.school ?? {};
    const arrivals = this.#arrivalsBut(receiver, except);
    return this.#frame.falls.map((year, index) => {
      const received = arrivals.reduce((sum, { stay }) => sum + at(stay.boarders, index), 0);
      return { year, beds, own, received, free: beds === undefined ? undefined : beds - own - received };
    });
  }

  #arrivalsBut(receiver: Receiver, except: ReadonlySet<string>): readonly Arrival[] {
    return this.arrivalsAt(receiver).filter(({ diversion }) => !except.has(diversion.id));
  }

  #keyOf(diversion: Diversion): string {
    return receiverKey(this.receiverOf(diversion) ?? {});
  }

  /** Most measures divert nobody: whom the dossier displaces is only asked where one does. */
  #arrivalsFrom(dossier: Dossier, diversionsOf: DiversionsOf): Arrival[] {
    const rows = dossier.measures.flatMap(({ measure, fall }) =>
      diversionsOf(measure.id)
        .filter((diversion) => this.receiverOf(diversion) !== undefined)
        .map((diversion) => ({ diversion, fall })),
    );
    const displaced = rows.length === 0 ? [] : displacedBy(dossier, this.#frame);
    return rows.map(({ diversion, fall }) => {
      const { measureId, stage } = diversion;
      const own = displaced.find((one) => one.measureId === measureId && one.stage === stage);
      return { diversion, fall, stay: stayOf(diversion, fall, own, this.#frame) };
    });
  }

  /** None in a stage that a close or transform has ended by then. */
  #ownPupils({ lines, endings }: Dossier, stage: Stage, fallIndex: number): Pupils {
    const { falls } = this.#frame;
    if (lines === null || hasClosed(endings[stage], at(falls, fallIndex))) return 0;
    return at(lines.planned, placeOf(stage, fallIndex, falls.length));
  }
}

/** Those of the roster until a route ends the stage, and those opened by measures. */
function seatsAt({ school, dossier, gains }: ReceivingPlace, stage: Stage, year: Fall): Seats {
  const own = hasEnded(dossier.endings[stage], year) ? 0 : (school?.seats[stage] ?? 0);
  return own + seatsIn(gainsInForce(gains, stage, year));
}

const inOrderOfFile = (a: Arrival, b: Arrival): number =>
  a.diversion.position - b.diversion.position || byCodePoint(a.diversion.id, b.diversion.id);

export function receiversIn(calculator: Calculator, code: CountyCode): ReceiverBook | undefined {
  const frame = calculator.frame(code);
  if (frame === undefined) return undefined;
  return new ReceiverBook(frame, calculator.dossiers(code), (measure) => calculator.diversions(measure));
}
