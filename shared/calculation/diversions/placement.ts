/**
 * Puts the pupils of a stage, grade by grade, into the places of one level of nearness, as many as there is room for.
 * First whole grades, then whole classes, then whoever is left: a class is torn only where a seat nearer home is to be
 * had for it. In each round the place that takes the most goes first, of equal ones the one that is fuller then, so that
 * a stage goes to few places and fills them.
 */
import type { Grade, Pupils } from "../../model/units.ts";
import { at } from "../arithmetic.ts";
import { receiverKey, type ReceivingPlace } from "./receiver.ts";
import type { Entry, Room } from "./rooms.ts";

/** Pupils of one grade still without a place. */
export interface Group {
  readonly grade: Grade;
  readonly entry: Entry;
  readonly pupils: Pupils;
}

/** Of those who fit, how many may go there together. */
type Portion = (fit: Pupils, group: Group) => Pupils;

interface Offer {
  readonly key: string;
  readonly takes: readonly Pupils[];
  readonly total: Pupils;
  readonly room: Room;
  /** Seats left free in the fall in which they come. */
  readonly left: number;
  readonly hasBeds: boolean;
}

export interface Level {
  readonly places: readonly ReceivingPlace[];
  /** Places that go first where they would take as many: those with beds, for a school with boarders. */
  readonly hasBeds: (place: ReceivingPlace) => boolean;
  /** Undefined where the roster counts no classes. */
  readonly classSize: Pupils | undefined;
}

/** Takes from `rooms`; returns who is left. Most places are full, and full they stay: they are asked once. */
export function placeInLevel(
  groups: readonly Group[],
  level: Level,
  rooms: Map<string, Room>,
): readonly Group[] {
  const hasRoom = ({ receiver }: ReceivingPlace): boolean =>
    groups.some(
      ({ entry, pupils }) => pupils > 0 && rooms.get(receiverKey(receiver))?.mostOf(1, entry) === 1,
    );
  const open = { ...level, places: level.places.filter(hasRoom) };
  let left = groups;
  for (const portion of portions(level.classSize)) left = placeInPortions(left, open, rooms, portion);
  return left;
}

const portions = (classSize: Pupils | undefined): readonly Portion[] => [
  (fit, { pupils }) => (fit === pupils ? fit : 0),
  ...(classSize === undefined
    ? []
    : [(fit: Pupils, { pupils }: Group) => (fit === pupils ? fit : fit - (fit % classSize))]),
  (fit) => fit,
];

function placeInPortions(
  groups: readonly Group[],
  level: Level,
  rooms: Map<string, Room>,
  portion: Portion,
): readonly Group[] {
  let left = groups;
  for (;;) {
    const offer = bestOffer(left, level, rooms, portion);
    if (offer === undefined || offer.total === 0) return left;
    rooms.set(offer.key, offer.room);
    left = left.map((group, index) => ({ ...group, pupils: group.pupils - at(offer.takes, index) }));
  }
}

/** Of equal ones the first in the order of the level. */
function bestOffer(
  groups: readonly Group[],
  { places, hasBeds }: Level,
  rooms: Map<string, Room>,
  portion: Portion,
): Offer | undefined {
  const offers = places.flatMap((place) => {
    const key = receiverKey(place.receiver);
    const room = rooms.get(key);
    return room === undefined ? [] : [offerOf(groups, portion, key, room, hasBeds(place))];
  });
  return offers.reduce<Offer | undefined>(
    (best, offer) => (best !== undefined && compare(best, offer) <= 0 ? best : offer),
    undefined,
  );
}

const compare = (a: Offer, b: Offer): number =>
  b.total - a.total || Number(b.hasBeds) - Number(a.hasBeds) || a.left - b.left;

function offerOf(
  groups: readonly Group[],
  portion: Portion,
  key: string,
  empty: Room,
  hasBeds: boolean,
): Offer {
  let room = empty;
  const takes = groups.map((group) => {
    const taken = portion(room.mostOf(group.pupils, group.entry), group);
    if (taken > 0) room = room.with(taken, group.entry);
    return taken;
  });
  const total = takes.reduce((sum, count) => sum + count, 0);
  return { key, takes, total, room, left: at(room.free, groups[0]?.entry.fallIndex ?? 0), hasBeds };
}
