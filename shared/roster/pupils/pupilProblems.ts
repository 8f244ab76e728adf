/**
 * What there is to tell of counted pupils: how many count, how many do not and why. Of a row nothing is told but where
 * the first such row stands and a status from our own list of words.
 */
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import type { Apart, CountedSchool, PupilCount } from "./countPupils.ts";
import { placeOfSchool } from "./pupilSheet.ts";

const mostSchoolsNamed = 3;

/** `sheet` is the counted one; `from` the sheets it was made of. */
export function pupilProblems(
  { rows, counted, schools, statuses, beyond, unclear, unplaced, hidden }: PupilCount,
  sheet: string,
  from: readonly string[],
): RosterProblem[] {
  const place = { sheet, cell: "" };
  const told = (
    code: "pupils-apart" | "pupils-beyond" | "pupils-grade-unclear" | "pupils-unplaced" | "pupils-hidden",
    apart: Apart | undefined,
    found?: string,
  ): RosterProblem[] => {
    if (apart === undefined) return [];
    const { pupils, row, schools: all } = apart;
    const expected = from.length > 1 ? { expected: apart.sheet } : {};
    return [
      problemAt(code, place, {
        numbers: { pupils, row, schools: all.length },
        ...(all.length === 0 ? {} : { schools: all.slice(0, mostSchoolsNamed) }),
        ...expected,
        ...(found === undefined ? {} : { found }),
      }),
    ];
  };
  return [
    problemAt("pupils-counted", place, { numbers: { rows, counted, schools: schools.length } }),
    ...told("pupils-grade-unclear", unclear),
    ...told("pupils-unplaced", unplaced),
    ...[...statuses].flatMap(([status, apart]) => told("pupils-apart", apart, status)),
    ...told("pupils-beyond", beyond),
    ...told("pupils-hidden", hidden),
    ...classProblem(schools, sheet),
    ...nameProblems(schools, sheet),
  ];
}

/** Classes are counted from the other pupils of the grade. */
function classProblem(schools: readonly CountedSchool[], sheet: string): RosterProblem[] {
  const grades = schools.flatMap((school) => [...school.grades.values()]);
  const without = grades.filter(({ classes, withoutClass }) => classes > 0 && withoutClass > 0);
  const pupils = without.reduce((sum, { withoutClass }) => sum + withoutClass, 0);
  return pupils === 0
    ? []
    : [problemAt("pupils-without-class", { sheet, cell: "" }, { numbers: { pupils } })];
}

/** One code with several names: a school renamed in the middle of the file, or two schools mixed up. */
const nameProblems = (schools: readonly CountedSchool[], sheet: string): RosterProblem[] =>
  schools.flatMap(({ name, names }, i) =>
    names < 2
      ? []
      : [problemAt("pupils-names-differ", placeOfSchool(sheet, i), { found: name, numbers: { names } })],
  );
