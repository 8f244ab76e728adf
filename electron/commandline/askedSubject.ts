/**
 * Which number is asked about: `--county 419901 --figure shareBp --year 2025`, `--school … --line …`, `--measure …`. A
 * word that is none is refused with those there are; a place or record that the plan lacks is named.
 */
import { figureKeys, isFigureKey } from "../../shared/calculation/explain/figureKeys.ts";
import { needFigures, schoolLines, type Subject } from "../../shared/calculation/explain/subject.ts";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import { inOrder, type Plan } from "../../shared/model/plan.ts";
import type { School } from "../../shared/model/school.ts";
import { grades, stages, type StageOrAll } from "../../shared/model/stage.ts";
import type { Arguments } from "./command.ts";

type Options = Arguments["options"];

/** When and for which stage: every number has these. */
interface Moment {
  readonly year: number;
  readonly stage: StageOrAll;
}

const stageWords: readonly StageOrAll[] = [...stages, "all"];
const measureFigures = ["pupils", "seats", "cost"] as const;
const gradeLines = ["doNothing", "planned"] as const;

export function askedSubject(plan: Plan, options: Options): Outcome<Subject> {
  const year = wordOf(options, "year", yearsOf(plan).map(String));
  if (!year.ok) return year;
  const stage = wordOf(options, "stage", stageWords, "all");
  if (!stage.ok) return stage;
  const moment: Moment = { year: Number(year.value), stage: stage.value };
  if (options["measure"] !== undefined) return measureSubject(plan, options, moment, options["measure"]);
  if (options["school"] !== undefined) return schoolSubject(plan, options, moment, options["school"]);
  return rowSubject(plan, options, moment);
}

/** The option as one of the known words; `byDefault` where it may be left out. */
function wordOf<Word extends string>(
  options: Options,
  name: string,
  words: readonly Word[],
  byDefault?: Word,
): Outcome<Word> {
  const given = options[name];
  const word = given === undefined ? byDefault : words.find((one) => one === given);
  if (word !== undefined) return done(word);
  const found = given === undefined ? `--${name}` : `--${name} ${given}`;
  return refused({ code: "usage", found, expected: words.join(" | ") });
}

function yearsOf(plan: Plan): number[] {
  const years = [...plan.county.values()].flatMap(({ baseYear, targetYear }) =>
    Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index),
  );
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function rowSubject(plan: Plan, options: Options, moment: Moment): Outcome<Subject> {
  const { county, area } = options;
  const figure = wordOf(options, "figure", [...figureKeys, ...Object.keys(ofCounty)]);
  if (!figure.ok) return figure;
  if (county !== undefined && !plan.county.has(county)) {
    const codes = inOrder(plan.county.values()).map(({ id }) => id);
    return refused({ code: "bad-value", path: "--county", found: county, expected: codes.join(" | ") });
  }
  if (isFigureKey(figure.value)) {
    // Only a county has areas.
    if (county === undefined && area !== undefined) return countyWanted("--area");
    const place = {
      ...(county === undefined ? {} : { countyCode: county }),
      ...(area === undefined ? {} : { area }),
    };
    return done({ of: "row", ...place, ...moment, figure: figure.value });
  }
  const make = ofCounty[figure.value];
  if (county === undefined || make === undefined) return countyWanted(`--figure ${figure.value}`);
  return done(make({ countyCode: county, ...moment }));
}

const countyWanted = (found: string): Outcome<never> =>
  refused({ code: "usage", found, expected: "--county CODE" });

type OfCounty = (place: Moment & { readonly countyCode: string }) => Subject;

/** Figures beside those of Balance: of targets and of needs, which a county has and the city has not. */
const ofCounty: Readonly<Record<string, OfCounty>> = {
  toReduce: (place) => ({ of: "to-reduce", ...place }),
  "toReduce.task": (place) => ({ of: "to-reduce", ...place, target: "task" }),
  seatsShort: (place) => ({ of: "seats-short", ...place }),
  allowed: (place) => ({ of: "allowed", ...place }),
  "unmeasured.pupils": (place) => ({ of: "unmeasured", ...place, figure: "pupils" }),
  "unmeasured.shareBp": (place) => ({ of: "unmeasured", ...place, figure: "shareBp" }),
  ...Object.fromEntries(
    needFigures.map((figure): readonly [string, OfCounty] => [
      `need.${figure}`,
      (place) => ({ of: "need", ...place, figure }),
    ]),
  ),
};

function schoolSubject(
  plan: Plan,
  options: Options,
  { year, stage }: Moment,
  name: string,
): Outcome<Subject> {
  const school = schoolNamed(plan, name);
  if (school === undefined)
    return refused({
      code: "bad-value",
      path: "--school",
      found: name,
      expected: "一所学校的编号、标识码或校名",
    });
  if (options["grade"] === undefined) {
    const line = wordOf(options, "line", schoolLines);
    return line.ok ? done({ of: "school", schoolId: school.id, year, stage, line: line.value }) : line;
  }
  const word = wordOf(options, "grade", grades.map(String));
  const line = wordOf(options, "line", gradeLines, "planned");
  const grade = word.ok ? grades.find((one) => String(one) === word.value) : undefined;
  if (!word.ok || grade === undefined) return word.ok ? refused({ code: "usage", found: word.value }) : word;
  return line.ok ? done({ of: "grade", schoolId: school.id, year, grade, line: line.value }) : line;
}

/** By id, or by code or name where only one school has it. */
function schoolNamed(plan: Plan, name: string): School | undefined {
  const found = [...plan.school.values()].filter((school) => school.code === name || school.name === name);
  return plan.school.get(name) ?? (found.length === 1 ? found[0] : undefined);
}

function measureSubject(plan: Plan, options: Options, { year, stage }: Moment, id: string): Outcome<Subject> {
  if (!plan.measure.has(id))
    return refused({ code: "bad-value", path: "--measure", found: id, expected: "一项措施的编号" });
  const figure = wordOf(options, "figure", measureFigures, "pupils");
  return figure.ok ? done({ of: "measure", measureId: id, year, stage, figure: figure.value }) : figure;
}
