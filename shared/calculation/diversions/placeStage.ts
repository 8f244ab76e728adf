/** Places one displaced stage: nearest level first, then its boarders among the rows that came of it. */
import { classesOf, pupilsOf } from "../../model/classes.ts";
import type { Diversion } from "../../model/diversion.ts";
import type { Grade, Pupils } from "../../model/units.ts";
import { at } from "../arithmetic.ts";
import { diversionBalance } from "./balance.ts";
import { boardersByGroup, boardingOf, openBoarders, type Placed } from "./boarderRows.ts";
import { candidatesFor } from "./candidates.ts";
import type { Displaced } from "./displaced.ts";
import type { FreePlaces, Rooms } from "./freePlaces.ts";
import { placeInLevel, type Group } from "./placement.ts";
import { destinationOf, receiverKey, type ReceivingPlace } from "./receiver.ts";

/** Pupils of one grade who go to one place. */
export type PlacedRow = Pick<Diversion, "students" | "boarders" | "toSchoolId" | "toMeasureId"> & {
  readonly grade: Grade;
};

export interface PlacedStage {
  readonly rows: readonly PlacedRow[];
  /** Who finds no seat, by grade. */
  readonly rest: readonly { readonly grade: Grade; readonly pupils: Pupils }[];
  readonly boardersWithoutBed: Pupils;
}

export function placeStage(displaced: Displaced, kept: readonly Diversion[], free: FreePlaces): PlacedStage {
  const sender = free.placeOf({ schoolId: displaced.schoolId });
  const open = openGroups(displaced, kept, free);
  if (sender?.school === undefined) return { rows: [], rest: restOf(open), boardersWithoutBed: 0 };
  const levels = candidatesFor(displaced, sender, free.places());
  const seats = free.seats(displaced.stage, levels.flat());
  const beds = free.beds(levels.flat());
  const boarders = openBoarders(sender.school, displaced, kept);
  const classSize = classSizeOf(sender.school, displaced, free);
  const hasBeds = (place: ReceivingPlace): boolean => boarders > 0 && hasFreeBed(place, beds, open);
  let left: readonly Group[] = open;
  for (const places of levels) left = placeInLevel(left, { places, hasBeds, classSize }, seats);
  return {
    ...rowsOf(open, levels.flat(), seats, beds, boarders),
    rest: restOf(left),
  };
}

const restOf = (groups: readonly Group[]): PlacedStage["rest"] =>
  groups.flatMap(({ grade, pupils }) => (pupils === 0 ? [] : [{ grade, pupils }]));

function openGroups(displaced: Displaced, kept: readonly Diversion[], { frame }: FreePlaces): Group[] {
  const fallIndex = frame.falls.indexOf(displaced.fall);
  return diversionBalance(displaced, kept).byGrade.map(({ grade, open }, gradePlace) => ({
    grade,
    pupils: open,
    entry: { frame: frame.stages[displaced.stage], gradePlace, fallIndex },
  }));
}

/** On the average of the stage in the roster, for the classes of the fall are not known. */
function classSizeOf(
  school: NonNullable<ReceivingPlace["school"]>,
  { stage }: Displaced,
  { frame }: FreePlaces,
): Pupils | undefined {
  const { schooling } = frame.county;
  const classes = classesOf(school, schooling, stage) ?? 0;
  const pupils = pupilsOf(school, schooling, stage);
  return classes === 0 || pupils === 0 ? undefined : Math.ceil(pupils / classes);
}

function hasFreeBed({ receiver }: ReceivingPlace, beds: Rooms, [first]: readonly Group[]): boolean {
  const room = beds.get(receiverKey(receiver));
  return room !== undefined && first !== undefined && room.mostOf(1, first.entry) === 1;
}

/** Grade by grade, and in a grade nearest first. */
function rowsOf(
  open: readonly Group[],
  places: readonly ReceivingPlace[],
  seats: Rooms,
  beds: Rooms,
  boarders: Pupils,
): Pick<PlacedStage, "rows" | "boardersWithoutBed"> {
  const needs = boardersByGroup(boarders, open);
  const byGrade = open.map((group, index) => {
    const there = places.filter((place) => studentsAt(place, group, seats) > 0);
    const placed = there.map((place): Placed => ({
      key: receiverKey(place.receiver),
      students: studentsAt(place, group, seats),
    }));
    const boarding = boardingOf(at(needs, index), placed, group, beds);
    const rows = there.map((place, row): PlacedRow => ({
      grade: group.grade,
      students: studentsAt(place, group, seats),
      ...(boarders === 0 ? {} : { boarders: at(boarding.boarders, row) }),
      ...destinationOf(place.receiver),
    }));
    return { rows, withoutBed: boarding.withoutBed };
  });
  return {
    rows: byGrade.flatMap(({ rows }) => rows),
    boardersWithoutBed: byGrade.reduce((sum, { withoutBed }) => sum + withoutBed, 0),
  };
}

const studentsAt = ({ receiver }: ReceivingPlace, { entry }: Group, seats: Rooms): Pupils =>
  seats.get(receiverKey(receiver))?.takenOf(entry.gradePlace) ?? 0;
