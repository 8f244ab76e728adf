/**
 * What is said under the receiver of a row: how near it is, the seats it had free after everything else it receives and has
 * left with this row, the tightest later fall, and its beds where boarders come. Pure.
 */
import type { Receiver, ReceiverBook } from "../../../../shared/calculation/diversions/receivers.ts";
import type { CountyFrame } from "../../../../shared/calculation/frame.ts";
import { formatFall } from "../../../../shared/format/numbers.ts";
import type { Diversion } from "../../../../shared/model/diversion.ts";
import type { School } from "../../../../shared/model/school.ts";
import type { Fall } from "../../../../shared/model/units.ts";
import { stageNames } from "../../../../shared/model/vocabulary.ts";
import { nearnessOf, nearnessWords } from "./destinations.ts";
import { bedWords, changeWords, isOver, roomAt, seatsUnknown, yearsThere } from "./room.ts";

export interface RowRoom {
  /** Each stays on one line. */
  readonly parts: readonly string[];
  /** More pupils come than there are seats or beds. */
  readonly isOver: boolean;
}

const calm = (...parts: string[]): RowRoom => ({ parts, isOver: false });
const over = (words: string): RowRoom => ({ parts: [words], isOver: true });

/** `fall`: in which the pupils come; undefined where the measure does not count. */
export function rowRoom(
  book: ReceiverBook,
  frame: CountyFrame,
  from: School,
  row: Diversion,
  fall: Fall | undefined,
): RowRoom {
  if (row.toHome === true) return calm("不占本县学位");
  const receiver = book.receiverOf(row);
  const place = receiver === undefined ? undefined : book.placeOf(receiver);
  if (receiver === undefined || place === undefined) return calm("不是本县的学校或项目，不核对学位");
  if (fall === undefined) return calm("措施没有计入，不核对学位");
  const near = nearnessWords[nearnessOf(from, place, row.stage, fall)];
  const seats = seatRoom(book, frame, receiver, row, fall);
  const beds = bedRoom(book, receiver, row, fall);
  return { parts: [near, ...seats.parts, ...beds.parts], isOver: seats.isOver || beds.isOver };
}

function seatRoom(
  book: ReceiverBook,
  frame: CountyFrame,
  receiver: Receiver,
  row: Diversion,
  fall: Fall,
): RowRoom {
  const years = yearsThere(frame, row.stage, fall, row.grade);
  const there = book.seats(receiver, row.stage).filter(({ year }) => years.includes(year));
  const [first] = there;
  if (first !== undefined && !book.knowsSeats(receiver, row.stage, first)) return calm(seatsUnknown);
  const open = there.find(({ seats }) => seats > 0);
  if (open === undefined || open.year > fall) {
    const until = open === undefined ? "" : `，${formatFall(open.year)}才有`;
    return over(`▼${formatFall(fall)}没有${stageNames[row.stage]}学位${until}`);
  }
  const before = roomAt(book, receiver, row.stage, years, new Set([row.id]));
  const after = roomAt(book, receiver, row.stage, years);
  return { parts: [changeWords(before, after)], isOver: isOver(after) };
}

function bedRoom(book: ReceiverBook, receiver: Receiver, { boarders = 0 }: Diversion, fall: Fall): RowRoom {
  if (boarders === 0) return calm();
  const free = book.beds(receiver).find(({ year }) => year === fall)?.free;
  if (free === undefined) return calm("床位未填");
  return free < 0 ? over(`▼${bedWords(free)}`) : calm(bedWords(free));
}
