/**
 * Boarders among proposed rows: a stage has its part of its school's boarders, a grade its part of the stage's. In a grade
 * they go first where a bed is free in every fall they stay, then where the roster does not tell of beds, then to full
 * houses: they need a bed all the same, and `beds-short` tells where one is missing.
 */
import type { Diversion } from "../../model/diversion.ts";
import type { School } from "../../model/school.ts";
import type { Pupils } from "../../model/units.ts";
import { at, ratio, share } from "../arithmetic.ts";
import { spreadBy } from "./arrivals.ts";
import type { Displaced } from "./displaced.ts";
import type { Group } from "./placement.ts";
import type { Room } from "./rooms.ts";

/** Of pupils of a school: as many as of all its pupils in the roster. */
export function boardersAmong({ enrollment, boarders = 0 }: School, pupils: Pupils): Pupils {
  const inAll = Object.values(enrollment).reduce((sum, count) => sum + count, 0);
  return Math.min(pupils, share(pupils, ratio(boarders, inAll)));
}

/** Boarders of the stage for whom no row that is kept tells a place. */
export function openBoarders(school: School, { total }: Displaced, kept: readonly Diversion[]): Pupils {
  const placed = kept.reduce((sum, { boarders = 0 }) => sum + boarders, 0);
  return Math.max(0, boardersAmong(school, total) - placed);
}

/** Pupils of one grade at one place, as they were put there. */
export interface Placed {
  readonly key: string;
  readonly students: Pupils;
}

export interface Boarding {
  /** By place in the list of the placed. */
  readonly boarders: readonly Pupils[];
  readonly withoutBed: Pupils;
}

/** Of one grade. Takes from `beds`, which knows the places whose beds the roster tells. */
export function boardingOf(
  boarders: Pupils,
  placed: readonly Placed[],
  { entry }: Group,
  beds: Map<string, Room>,
): Boarding {
  const given = placed.map(() => 0);
  let left = boarders;
  const giveTo = (index: number, count: Pupils): void => {
    given[index] = at(given, index) + count;
    left -= count;
  };
  placed.forEach(({ key, students }, index) => {
    const room = beds.get(key);
    const count = room?.mostOf(Math.min(left, students), entry) ?? 0;
    if (room === undefined || count === 0) return;
    beds.set(key, room.with(count, entry));
    giveTo(index, count);
  });
  const withoutBed = left;
  for (const isKnown of [false, true])
    placed.forEach(({ key, students }, index) => {
      if (beds.has(key) === isKnown) giveTo(index, Math.min(left, students - at(given, index)));
    });
  return { boarders: given, withoutBed: withoutBed - left };
}

/** By place of the groups. */
export const boardersByGroup = (boarders: Pupils, groups: readonly Group[]): readonly Pupils[] =>
  spreadBy(
    boarders,
    groups.map(({ pupils }) => pupils),
  );
