/**
 * A workbook whose tables of pupils have become one roster of schools; everything else in it stays. Several sheets or
 * files of pupils, a sheet a class, are counted together, for a school must not come in once a sheet.
 */
import type { RosterProblem } from "../problems/problem.ts";
import type { CountedPupils, NeutralSheet, NeutralWorkbook } from "../sheets/neutralGrid.ts";
import { countPupils, type Counting, type PlacedGroup, type PupilCount } from "./countPupils.ts";
import { saysNothing } from "./personal.ts";
import { pupilProblems } from "./pupilProblems.ts";
import { pupilSheet } from "./pupilSheet.ts";
import { pupilTitle, type PupilTitle } from "./pupilTitle.ts";

export interface CountedWorkbook {
  readonly workbook: NeutralWorkbook;
  readonly pupils?: PupilsCounted;
}

export interface PupilsCounted {
  /** The sheet that holds the counted pupils. */
  readonly sheet: string;
  readonly count: PupilCount;
  readonly problems: readonly RosterProblem[];
}

type SheetOfPupils = NeutralSheet & { readonly pupils: CountedPupils };
const holdsPupils = (sheet: NeutralSheet): sheet is SheetOfPupils => sheet.pupils !== undefined;

export function countedWorkbook(workbook: NeutralWorkbook, counting: Counting): CountedWorkbook {
  const own = workbook.sheets.filter(holdsPupils);
  const shown = own.filter(({ hidden }) => counting.includeHidden || !hidden);
  const [first] = shown;
  // All of them hidden: nothing is counted, and each is told of like any other hidden sheet.
  if (first === undefined) return { workbook };
  const titles = shown.map(pupilTitle);
  const groups = shown.flatMap((sheet, i) => groupsOf(sheet, titles[i]));
  const years = new Set(titles.map(({ year }) => year));
  const kinds = new Set(titles.map(({ ownership }) => ownership));
  const year = years.size === 1 ? titles[0]?.year : undefined;
  const fall = counting.fall === 0 ? (year ?? 0) : counting.fall;
  const names = shown.map((one) => one.name);
  const count = countPupils(groups, { ...counting, fall });
  const name = shown.length === 1 ? first.name : `${first.name} 等 ${shown.length} 个工作表`;
  const sheet = pupilSheet(count.schools, counting.schooling, {
    name,
    hidden: first.hidden,
    // What the pupils themselves tell goes before a title, which is easily left from another year; but a school that
    // takes in nobody any more has no pupils of the fall it is of.
    year: count.fall ?? year ?? count.youngest,
    ownership: kinds.size === 1 ? titles[0]?.ownership : undefined,
  });
  return {
    workbook: { ...workbook, sheets: replaced(workbook.sheets, shown, sheet) },
    pupils: { sheet: name, count, problems: pupilProblems(count, name, names) },
  };
}

/** The counted sheet stands where the first sheet of pupils stood. */
const replaced = (
  sheets: readonly NeutralSheet[],
  counted: readonly NeutralSheet[],
  sheet: NeutralSheet,
): readonly NeutralSheet[] =>
  sheets.flatMap((one) => (one === counted[0] ? [sheet] : counted.includes(one) ? [] : [one]));

/** What no row of a sheet says, its title says for all of them. */
function groupsOf({ name, pupils: { groups } }: SheetOfPupils, title: PupilTitle | undefined): PlacedGroup[] {
  const namesSchool = groups.some(
    ({ schoolCode, schoolName }) => !saysNothing(schoolCode) || !saysNothing(schoolName),
  );
  const namesClass = groups.some(({ className }) => !saysNothing(className));
  return groups.map((group) => {
    const { schoolCode, grade, entry, className, status } = group;
    const isPupil = [schoolCode, grade, entry, className, status].some((text) => text !== "");
    return {
      ...group,
      sheet: name,
      ...(namesSchool || !isPupil ? {} : { schoolName: title?.schoolName ?? "" }),
      ...(namesClass ? { ofAll: title?.className ?? "" } : { className: title?.className ?? "" }),
    };
  });
}
