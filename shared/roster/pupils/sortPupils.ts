/**
 * The pupils of each school sorted: those that count by their grade, those of other statuses, those beside compulsory
 * education, those of no grade that could be told. Status comes first: who is on leave counts in no grade.
 */
import type { Fall, Grade } from "../../model/units.ts";
import type { CountedSchool, GradeOfSchool, PlacedGroup, SchoolGroup } from "./countPupils.ts";
import { PupilGrader, type Grading } from "./pupilGrade.ts";
import type { SchoolOfPupils } from "./pupilSchools.ts";
import { isThere } from "./pupilStatus.ts";

export interface SortedPupils {
  readonly schools: readonly CountedSchool[];
  readonly counted: readonly SchoolGroup[];
  readonly apart: readonly SchoolGroup[];
  readonly beyond: readonly SchoolGroup[];
  readonly unclear: readonly SchoolGroup[];
  readonly fall: Fall | undefined;
  readonly youngest: Fall | undefined;
}

/** A group that counts, with what it counts as. */
interface Graded {
  readonly group: SchoolGroup;
  readonly grade: Grade;
  readonly className: string;
  readonly fall?: Fall;
}

export function sortPupils(schools: readonly SchoolOfPupils<PlacedGroup>[], grading: Grading): SortedPupils {
  const grader = new PupilGrader(grading);
  const apart: SchoolGroup[] = [];
  const beyond: SchoolGroup[] = [];
  const unclear: SchoolGroup[] = [];
  const all: Graded[] = [];
  const counted: CountedSchool[] = [];
  for (const { code, name, names, groups } of schools) {
    const hint = grader.hintOf(name, groups);
    const own: Graded[] = [];
    for (const placed of groups) {
      const group = { ...placed, school: name === "" ? code : name };
      const found = isThere(group.status, grading.words) ? grader.gradeOf(group, hint) : "apart";
      if (found === "apart") apart.push(group);
      else if (found === "beyond") beyond.push(group);
      else if (found === "unclear") unclear.push(group);
      else own.push({ group, ...found });
    }
    all.push(...own);
    if (own.length > 0) counted.push({ code, name, names, grades: gradesIn(own) });
  }
  return {
    schools: counted,
    counted: all.map(({ group }) => group),
    apart,
    beyond,
    unclear,
    fall: fallOf(all),
    youngest: youngestOf([...all.map(({ group }) => group), ...unclear], grader),
  };
}

function gradesIn(own: readonly Graded[]): ReadonlyMap<Grade, GradeOfSchool> {
  const byGrade = [...Map.groupBy(own, ({ grade }) => grade)].sort(([a], [b]) => a - b);
  return new Map(
    byGrade.map(([grade, graded]) => {
      const named = graded.filter(({ className }) => className !== "");
      const [pupils, inClasses] = [sumOf(graded), sumOf(named)];
      const classes = new Set(named.map(({ className }) => className)).size;
      return [grade, { pupils, classes, withoutClass: pupils - inClasses }];
    }),
  );
}

const sumOf = (graded: readonly Graded[]): number => graded.reduce((all, { group }) => all + group.count, 0);

/** Some repeat a year: only what is so of most is told. */
function fallOf(graded: readonly Graded[]): Fall | undefined {
  const telling = graded.filter(({ fall }) => fall !== undefined);
  const all = sumOf(telling);
  return [...Map.groupBy(telling, ({ fall }) => fall)].find(([, own]) => sumOf(own) * 2 > all)?.[0];
}

/** In which the youngest began, where the year of entry names the grades; so few that it may be a slip are passed over. */
function youngestOf(groups: readonly SchoolGroup[], grader: PupilGrader): Fall | undefined {
  const byFall = Map.groupBy(groups, (group) => grader.enteredBy(group));
  byFall.delete(null);
  const falls = [...byFall].map(([fall, own]) => ({
    fall: fall ?? 0,
    pupils: own.reduce((all, { count }) => all + count, 0),
  }));
  const all = falls.reduce((sum, { pupils }) => sum + pupils, 0);
  return falls.sort((a, b) => b.fall - a.fall).find(({ pupils }) => pupils * 20 >= all)?.fall;
}
