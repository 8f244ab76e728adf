/**
 * The pupils of a file, group by group: counted by school and grade, or set apart with the reason. Every pupil is in
 * exactly one of these, so that all numbers together are the rows of the file.
 */
import type { Fall, Grade } from "../../model/units.ts";
import type { PupilsOfSchool } from "../problems/problem.ts";
import { isTitleOf, pupilRoles } from "./pupilColumns.ts";
import type { Grading } from "./pupilGrade.ts";
import type { PupilGroup } from "./pupilGroups.ts";
import { pupilSchools } from "./pupilSchools.ts";
import { statusWord } from "./pupilStatus.ts";
import type { PupilWords } from "./pupilWords.ts";
import { sortPupils } from "./sortPupils.ts";
import { plainTitle } from "./titleWords.ts";

/** A group with the sheet it is from. */
export interface PlacedGroup extends PupilGroup {
  readonly sheet: string;
}

/** A group with the school it was found to be of. */
export interface SchoolGroup extends PlacedGroup {
  readonly school: string;
}

export interface GradeOfSchool {
  readonly pupils: number;
  /** Classes by name; 0 where the file names none. */
  readonly classes: number;
  /** Pupils beside those classes whose rows name none. */
  readonly withoutClass: number;
}

export interface CountedSchool {
  readonly code: string;
  readonly name: string;
  readonly names: number;
  readonly grades: ReadonlyMap<Grade, GradeOfSchool>;
}

/** Pupils who are not counted, with the first row of them. */
export interface Apart {
  readonly pupils: number;
  /** The most first; none of pupils without a school. */
  readonly schools: readonly PupilsOfSchool[];
  readonly sheet: string;
  readonly row: number;
}

export interface PupilCount {
  readonly rows: number;
  readonly counted: number;
  /** Those with pupils that count. */
  readonly schools: readonly CountedSchool[];
  /** By a status that does not count as 在读; "" for statuses that are no word of the list. */
  readonly statuses: ReadonlyMap<string, Apart>;
  /** Beside compulsory education. */
  readonly beyond: Apart | undefined;
  /** Of no grade that could be told. */
  readonly unclear: Apart | undefined;
  /** Without a school, or rows that are no pupils. */
  readonly unplaced: Apart | undefined;
  readonly hidden: Apart | undefined;
  /** The fall the file is of, as grades and months of entry tell of most pupils. */
  readonly fall: Fall | undefined;
  /** Where no grade by name tells the fall: the one in which the youngest began. */
  readonly youngest: Fall | undefined;
}

export interface Counting extends Grading {
  readonly places: readonly string[];
  readonly includeHidden: boolean;
}

export function countPupils(groups: readonly PlacedGroup[], counting: Counting): PupilCount {
  const shown = groups.filter(({ hidden }) => counting.includeHidden || !hidden);
  const isAgain = (group: PlacedGroup): boolean => isHeaderAgain(group, counting.words);
  const again = shown.filter(isAgain);
  const pupils = shown.filter((group) => !isAgain(group));
  const { schools, unplaced } = pupilSchools(pupils, counting);
  const sorted = sortPupils(schools, counting);
  return {
    rows: pupilsIn(groups),
    counted: pupilsIn(sorted.counted),
    schools: sorted.schools,
    statuses: new Map(
      [...Map.groupBy(sorted.apart, ({ status }) => statusWord(status, counting.words))].flatMap(
        ([word, own]) => apartOf(own).map((apart) => [word, apart] as const),
      ),
    ),
    beyond: apartOf(sorted.beyond)[0],
    unclear: apartOf(sorted.unclear)[0],
    unplaced: apartOf([...unplaced, ...again].map(nowhere))[0],
    hidden: apartOf(counting.includeHidden ? [] : groups.filter(({ hidden }) => hidden).map(nowhere))[0],
    fall: sorted.fall,
    youngest: sorted.youngest,
  };
}

const pupilsIn = (groups: readonly PupilGroup[]): number => groups.reduce((all, { count }) => all + count, 0);

/** The header printed again on the next page. */
const isHeaderAgain = (group: PupilGroup, words: PupilWords): boolean =>
  pupilRoles.filter((role) => isTitleOf(role, plainTitle(group[role]), words)).length >= 2;

const nowhere = (group: PlacedGroup): SchoolGroup => ({ ...group, school: "" });

/** Empty when there are none. */
function apartOf(groups: readonly SchoolGroup[]): readonly Apart[] {
  const [first] = groups;
  if (first === undefined) return [];
  const bySchool = [...Map.groupBy(groups, ({ school }) => school)].filter(([name]) => name !== "");
  const schools = bySchool
    .map(([name, own]) => ({ name, pupils: pupilsIn(own) }))
    .sort((a, b) => b.pupils - a.pupils);
  return [{ pupils: pupilsIn(groups), schools, sheet: first.sheet, row: first.firstRow }];
}
