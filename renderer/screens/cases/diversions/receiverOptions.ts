/**
 * The list of receivers for one row: each with how near it is and what it has free after everything else it receives,
 * seats and, for a school with boarders, beds.
 */
import type { Receiver } from "../../../../shared/calculation/diversions/receivers.ts";
import type { Option } from "../../../grid/types.ts";
import {
  destinationsFor,
  goalKey,
  homeGoal,
  homeName,
  nearnessWords,
  type Destination,
  type Goal,
  type Wanted,
} from "./destinations.ts";
import { bedWords, roomAt, roomWords, seatsUnknown } from "./room.ts";

export interface ReceiverOptions {
  readonly options: readonly Option[];
  /** The goal of a chosen option. */
  readonly goalOf: (value: string) => Goal;
}

/** `except`: the row that asks. */
export function receiverOptions(wanted: Wanted, except: ReadonlySet<string>): ReceiverOptions {
  const destinations = destinationsFor(wanted);
  const goals = new Map(destinations.map(({ goal }) => [goalKey(goal), goal]));
  return {
    options: [
      ...destinations.map((destination) => optionOf(wanted, destination, except)),
      { value: goalKey(homeGoal), label: homeName, detail: "不占本县学位" },
    ],
    goalOf: (value) => goals.get(value) ?? homeGoal,
  };
}

function optionOf(
  wanted: Wanted,
  { goal, place, name, nearness, keys }: Destination,
  except: ReadonlySet<string>,
): Option {
  const free = [seatsFree(wanted, place.receiver, except), ...bedsFree(wanted, place.receiver, except)];
  return { value: goalKey(goal), label: name, detail: [nearnessWords[nearness], ...free].join(" · "), keys };
}

function seatsFree({ book, stage, years }: Wanted, receiver: Receiver, except: ReadonlySet<string>): string {
  const first = book.seats(receiver, stage, except).find(({ year }) => year === years[0]);
  return first !== undefined && !book.knowsSeats(receiver, stage, first)
    ? seatsUnknown
    : roomWords(roomAt(book, receiver, stage, years, except));
}

/** In the fall in which the pupils come; nothing of a receiver whose beds nobody has counted. */
function bedsFree({ book, from, years }: Wanted, receiver: Receiver, except: ReadonlySet<string>): string[] {
  if ((from.boarders ?? 0) === 0) return [];
  const free = book.beds(receiver, except).find(({ year }) => year === years[0])?.free;
  return free === undefined ? [] : [bedWords(free)];
}
