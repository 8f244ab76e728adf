/**
 * The seats and beds of a county's places as proposals take them, one displaced stage after the other: read from the book
 * when first asked for, without the rows that the proposals are to replace.
 */
import type { Stage } from "../../model/stage.ts";
import type { CountyFrame } from "../frame.ts";
import { receiverKey, type Receiver, type ReceivingPlace } from "./receiver.ts";
import type { ReceiverBook } from "./receivers.ts";
import { Room } from "./rooms.ts";

/** By key of the place. Beds are there only where the roster tells them. */
export type Rooms = Map<string, Room>;

export class FreePlaces {
  readonly frame: CountyFrame;
  readonly #book: ReceiverBook;
  readonly #except: ReadonlySet<string>;
  readonly #seats: Readonly<Record<Stage, Rooms>> = { primary: new Map(), junior: new Map() };
  readonly #beds: Rooms = new Map();

  constructor(frame: CountyFrame, book: ReceiverBook, except: ReadonlySet<string>) {
    this.frame = frame;
    this.#book = book;
    this.#except = except;
  }

  places(): readonly ReceivingPlace[] {
    return this.#book.places();
  }

  placeOf(receiver: Receiver): ReceivingPlace | undefined {
    return this.#book.placeOf(receiver);
  }

  /** Seats of these places, for one school's stage to be put in. */
  seats(stage: Stage, places: readonly ReceivingPlace[]): Rooms {
    const rooms = this.#seats[stage];
    for (const { receiver } of places) {
      const key = receiverKey(receiver);
      const known = rooms.get(key)?.forNext();
      rooms.set(key, known ?? roomOf(this.#book.seats(receiver, stage, this.#except)));
    }
    return rooms;
  }

  beds(places: readonly ReceivingPlace[]): Rooms {
    for (const { receiver, school } of places) {
      if (school?.beds === undefined) continue;
      const key = receiverKey(receiver);
      const known = this.#beds.get(key)?.forNext();
      this.#beds.set(key, known ?? roomOf(this.#book.beds(receiver, this.#except)));
    }
    return this.#beds;
  }
}

const roomOf = (falls: readonly { readonly free: number | undefined }[]): Room =>
  new Room(falls.map(({ free }) => free ?? 0));
