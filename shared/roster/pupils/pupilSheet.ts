/**
 * Counted pupils as a roster like any other: one row a school, a column a grade. What the file says nothing about has no
 * column, so that nothing of the plan is taken away by it.
 */
import { gradeName } from "../../model/school.ts";
import { gradesOf, stages, type Schooling } from "../../model/stage.ts";
import type { Fall, Grade } from "../../model/units.ts";
import { ownerships, type Ownership } from "../../model/vocabulary.ts";
import { addressOf, type NeutralCell, type NeutralSheet } from "../sheets/neutralGrid.ts";
import type { Place } from "../problems/problem.ts";
import type { CountedSchool, GradeOfSchool } from "./countPupils.ts";

/** What the lines above the pupils said about all of them. */
export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly year: Fall | undefined;
  readonly ownership: Ownership | undefined;
}

interface Column {
  readonly header: string;
  readonly of: (school: CountedSchool) => string | number;
}

/** Above the schools stand a title and the header. */
const firstSchoolRow = 3;
const nameColumn = 2;

/** The name of the school at this place of the list. */
export const placeOfSchool = (sheet: string, index: number): Place => ({
  sheet,
  cell: addressOf(firstSchoolRow + index, nameColumn),
});

export function pupilSheet(
  schools: readonly CountedSchool[],
  schooling: Schooling,
  { name, hidden, year, ownership }: SheetFacts,
): NeutralSheet {
  const columns = columnsOf(schools, schooling);
  const ofYear = year === undefined ? "" : `${year}年`;
  const ofKind = ownership === undefined ? "" : `${ownerships[ownership]}学校`;
  const cells = [
    ...cellOf(1, 1, `${ofYear}${ofKind}学生数（按逐人学籍表统计）`),
    ...columns.flatMap(({ header }, i) => cellOf(firstSchoolRow - 1, i + 1, header)),
    ...schools.flatMap((school, i) =>
      columns.flatMap(({ of }, at) => cellOf(firstSchoolRow + i, at + 1, of(school))),
    ),
  ];
  return { name, hidden, cells, merges: [], hiddenRows: [], countedSchools: true };
}

function columnsOf(schools: readonly CountedSchool[], schooling: Schooling): readonly Column[] {
  const isIn = (grade: Grade): boolean => schools.some(({ grades }) => grades.has(grade));
  const hasClasses = schools.some(({ grades }) => [...grades.values()].some(({ classes }) => classes > 0));
  const own = stages.flatMap((stage) => gradesOf(schooling, stage)).filter(isIn);
  return [
    { header: "学校标识码", of: ({ code }) => code },
    { header: "学校名称", of: (school) => school.name },
    ...own.map((grade) => ({ header: gradeName(grade), of: pupilsIn(grade) })),
    ...(hasClasses ? own.map((grade) => ({ header: `${gradeName(grade)}班数`, of: classesIn(grade) })) : []),
  ];
}

const pupilsIn = (grade: Grade) => numberOf(grade, ({ pupils }) => pupils);
const classesIn = (grade: Grade) => numberOf(grade, ({ classes }) => classes);

/** Blank where there are none: a school without a grade does not have 0 pupils in it. */
const numberOf =
  (grade: Grade, count: (own: GradeOfSchool) => number) =>
  ({ grades }: CountedSchool): string | number => {
    const own = grades.get(grade);
    return own === undefined || count(own) === 0 ? "" : count(own);
  };

function cellOf(row: number, column: number, value: string | number): NeutralCell[] {
  if (value === "") return [];
  return [{ row, column, text: String(value), ...(typeof value === "number" ? { number: value } : {}) }];
}
