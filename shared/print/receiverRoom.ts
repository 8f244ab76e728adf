/** What a row's receiver has free for the pupils of a case, as its table prints it, and where it has too many of them. */
import type { ReceiverFall } from "../calculation/diversions/receivers.ts";
import { formatCount } from "../format/numbers.ts";
import type { Diversion } from "../model/diversion.ts";
import type { Fall } from "../model/units.ts";
import type { CaseSource } from "./caseSource.ts";

/** In the fall of the measure, before and after all that `rows` send there. Beds where boarders come and are counted. */
export function roomText(source: CaseSource, fall: Fall, rows: readonly Diversion[], row: Diversion): string {
  const own = new Set(rows.map(({ id }) => id));
  return [seatsText(source, fall, own, row), ...bedsText(source, fall, own, row)].join("\n");
}

function seatsText(source: CaseSource, fall: Fall, own: ReadonlySet<string>, row: Diversion): string {
  const room = (except?: ReadonlySet<string>): ReceiverFall | undefined =>
    seatsFor(source, row, except).find(({ year }) => year === fall);
  const [before, after] = [room(own), room()];
  if (before === undefined || after === undefined) return "—";
  return knowsSeats(source, row, after) ? fromTo(before.free, after.free) : "学位未填";
}

function bedsText(
  { receivers }: CaseSource,
  fall: Fall,
  own: ReadonlySet<string>,
  { boarders = 0, ...row }: Diversion,
): string[] {
  const receiver = receivers?.receiverOf(row);
  if (boarders === 0 || receiver === undefined) return [];
  const free = (except?: ReadonlySet<string>): number | undefined =>
    receivers?.beds(receiver, except).find(({ year }) => year === fall)?.free;
  const [before, after] = [free(own), free()];
  return before === undefined || after === undefined ? [] : [`床位${fromTo(before, after)}`];
}

/** What its column has room for on one line. */
const mostOnLine = 11;

/** 1,300→1,150; a long one parts at the arrow and not within a number. */
function fromTo(before: number, after: number): string {
  const [from, to] = [formatCount(before), formatCount(after)];
  return from.length + to.length + 1 > mostOnLine ? `${from}→\n${to}` : `${from}→${to}`;
}

/** The fall in which the row's receiver has the most pupils too many; undefined where it has none, or nobody can tell. */
export function fullestFall(source: CaseSource, row: Diversion, from: Fall): ReceiverFall | undefined {
  const [fullest] = seatsFor(source, row)
    .filter(({ year, received, free }) => year >= from && received > 0 && free < 0)
    .filter((fall) => knowsSeats(source, row, fall))
    .toSorted((a, b) => a.free - b.free);
  return fullest;
}

/** None of pupils who go home or to another county. */
function seatsFor(
  { receivers }: CaseSource,
  row: Diversion,
  except?: ReadonlySet<string>,
): readonly ReceiverFall[] {
  const receiver = receivers?.receiverOf(row);
  return receiver === undefined ? [] : (receivers?.seats(receiver, row.stage, except) ?? []);
}

function knowsSeats({ receivers }: CaseSource, row: Diversion, fall: ReceiverFall): boolean {
  const receiver = receivers?.receiverOf(row);
  return receiver !== undefined && receivers?.knowsSeats(receiver, row.stage, fall) === true;
}
