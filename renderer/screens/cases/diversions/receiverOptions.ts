/** The list of receivers for one row: each with how near it is and what it has free after everything else it receives. */
import type { ReceiverBook } from "../../../../shared/calculation/diversions/receivers.ts";
import type { Option } from "../../../grid/types.ts";
import {
  destinationsFor,
  goalKey,
  homeGoal,
  homeName,
  lacksSeats,
  nearnessWords,
  type Destination,
  type Goal,
  type Wanted,
} from "./destinations.ts";
import { roomAt, roomWords, seatsUnknown } from "./room.ts";

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
  { book, stage, years }: { readonly book: ReceiverBook } & Pick<Wanted, "stage" | "years">,
  { goal, place, name, nearness, keys }: Destination,
  except: ReadonlySet<string>,
): Option {
  const room = roomAt(book, place.receiver, stage, years, except);
  const free = lacksSeats(place, stage) ? seatsUnknown : roomWords(room);
  return { value: goalKey(goal), label: name, detail: `${nearnessWords[nearness]} · ${free}`, keys };
}
