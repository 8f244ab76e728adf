/**
 * What can be told from one row by itself: sums that do not add up, a grade unlike its neighbours, classes without
 * pupils. These are warnings; the numbers come in as they stand. (roster.md, Cells)
 */
import type { Grade } from "../../model/units.ts";
import { grades, gradesOf, stages, type Schooling, type Stage, type StageOrAll } from "../../model/stage.ts";
import { stageNames } from "../../model/vocabulary.ts";
import { compact } from "../plainText.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import { rosterLabel, type RosterField } from "../columns/rosterFields.ts";
import { numberOf, textOf, type RosterCells } from "./rosterRow.ts";
import { fieldsOfStage, stagesCounted } from "./schoolStages.ts";

/** `stage` is the one the row or its table says. */
export function rowProblems(
  cells: RosterCells,
  schooling: Schooling,
  stage: Stage | undefined,
): RosterProblem[] {
  const { sums, pairs } = comparisons[schooling];
  return [
    ...sums.flatMap(({ total, parts }) => totalMismatch(cells, total, parts)),
    ...stages.flatMap((one) => gradeJumps(cells, gradesOf(schooling, one))),
    ...implausibleGrades(cells),
    ...pairs.flatMap((pair) => pairProblem(cells, pair)),
    ...partAlone(cells),
    ...(stage === undefined ? nameAgainstGrades(cells, schooling) : []),
  ];
}

/** 东陵一中 with pupils in 一年级 alone, where nothing says its type: an office may count junior grades from one again. */
function nameAgainstGrades(cells: RosterCells, schooling: Schooling): RosterProblem[] {
  const name = compact(textOf(cells, "name"));
  const stage = namesOfPrimary.test(name) ? "primary" : namesOfJunior.test(name) ? "junior" : undefined;
  const [counted, another] = stagesCounted(cells, schooling);
  const isOther = counted !== undefined && counted !== stage && another === undefined;
  if (cells.type?.guessed !== true || stage === undefined || !isOther) return [];
  const field = fieldsOfStage(schooling, counted).find((own) => (numberOf(cells, own) ?? 0) > 0);
  const cell = field === undefined ? undefined : cells[field];
  if (field === undefined || cell === undefined) return [];
  const details = { found: cell.text, expected: stageNames[stage], column: rosterLabel(field) };
  return [problemAt("grade-not-of-name", cell, details)];
}

const namesOfPrimary = /(小学|附小|实小|完小|[一二三四五六七八九十\d]小|教学点)$/u;
const namesOfJunior = /(中学|初中|附中|[一二三四五六七八九十\d]中)$/u;

/** 小学部 below the row of 育英学校: whose it is only the planner can say. */
function partAlone({ name }: RosterCells): RosterProblem[] {
  if (name === undefined || !partsOfSchools.test(compact(name.text))) return [];
  return [problemAt("name-of-part", name, { found: name.text })];
}

const partsOfSchools =
  /^\(?((小学|初中|中学|高中)[学校]?部|(东|南|西|北|新|老|本|主|分)?校区|[校总]?本部|总校|分校)\)?$/u;

interface Sum {
  readonly total: RosterField;
  readonly parts: readonly RosterField[];
}

/** Every column that is a sum of others, by what it sums; the first whose parts are there is compared. */
function sumsOf(schooling: Schooling): Sum[] {
  const gradesIn = (stage: StageOrAll) =>
    (stage === "all" ? stages : [stage]).flatMap((one) => gradesOf(schooling, one));
  return ([...stages, "all"] as const).flatMap((stage): Sum[] => [
    { total: `total.${stage}`, parts: gradesIn(stage).map((grade) => `enrollment.${grade}` as const) },
    { total: `stageClasses.${stage}`, parts: gradesIn(stage).map((grade) => `classes.${grade}` as const) },
    ...(stage === "all"
      ? [
          { total: "stageClasses.all", parts: ["stageClasses.primary", "stageClasses.junior"] } as const,
          { total: "seats.all", parts: ["seats.primary", "seats.junior"] } as const,
          { total: "teachers", parts: ["teachers.primary", "teachers.junior"] } as const,
        ]
      : []),
  ]);
}

function totalMismatch(
  cells: RosterCells,
  total: RosterField,
  parts: readonly RosterField[],
): RosterProblem[] {
  const cell = cells[total];
  if (cell === undefined) return [];
  const said = numberOf(cells, total);
  const there = parts.flatMap((part) => cells[part] ?? []);
  if (said === null || there.length === 0) return [];
  const sum = there.reduce((amount, { field }) => amount + (numberOf(cells, field) ?? 0), 0);
  if (said === sum) return [];
  return [
    problemAt("total-mismatch", cell, {
      found: String(said),
      expected: String(sum),
      column: rosterLabel(total),
    }),
  ];
}

/** More than 30 % and 10 pupils away from both neighbours of its stage. */
function gradeJumps(cells: RosterCells, ofStage: readonly Grade[]): RosterProblem[] {
  const fields = ofStage.map((grade): RosterField => `enrollment.${grade}`);
  return fields.flatMap((field, i) => {
    const [before, after] = [fields[i - 1], fields[i + 1]];
    const cell = cells[field];
    const pupils = numberOf(cells, field);
    if (before === undefined || after === undefined || cell === undefined || pupils === null) return [];
    const neighbours = [numberOf(cells, before), numberOf(cells, after)];
    const isFar = neighbours.every(
      (other) => other !== null && Math.abs(pupils - other) > 10 && Math.abs(pupils - other) * 10 > other * 3,
    );
    return isFar
      ? [
          problemAt("grade-jump", cell, {
            found: String(pupils),
            expected: neighbours.join("、"),
            column: rosterLabel(field),
          }),
        ]
      : [];
  });
}

/** Twice the largest schools there are: then the unit is wrong (单位：万人 over numbers of people), or digits too many. */
const mostInGrade = 5_000;

const implausibleGrades = (cells: RosterCells): RosterProblem[] =>
  grades.flatMap((grade) => {
    const field = `enrollment.${grade}` as const;
    const cell = cells[field];
    const pupils = numberOf(cells, field);
    return cell === undefined || pupils === null || pupils <= mostInGrade
      ? []
      : [problemAt("grade-implausible", cell, { found: String(pupils), column: rosterLabel(field) })];
  });

/** Classes against the pupils in them, of a stage and of each of its grades. */
function pairsOf(schooling: Schooling, stage: Stage): Pair[] {
  const own = gradesOf(schooling, stage);
  const byStage: Pair = {
    classes: `stageClasses.${stage}`,
    pupils: own.map((grade) => `enrollment.${grade}` as const),
  };
  const byGrade = own.map((grade): Pair => ({
    classes: `classes.${grade}`,
    pupils: [`enrollment.${grade}`],
  }));
  return [byStage, ...byGrade];
}

const comparisonsIn = (schooling: Schooling) => ({
  sums: sumsOf(schooling),
  pairs: stages.flatMap((stage) => pairsOf(schooling, stage)),
});
/** The same for every row. */
const comparisons = { "6-3": comparisonsIn("6-3"), "5-4": comparisonsIn("5-4") };

interface Pair {
  readonly classes: RosterField;
  readonly pupils: readonly RosterField[];
}

function pairProblem(cells: RosterCells, pair: Pair): RosterProblem[] {
  const classCell = cells[pair.classes];
  if (classCell === undefined) return [];
  const pupilCells = pair.pupils.flatMap((field) => cells[field] ?? []);
  const bad = [classCell, ...pupilCells].some(({ reason }) => reason !== undefined);
  if (pupilCells.length === 0 || bad) return [];
  const classes = numberOf(cells, pair.classes) ?? 0;
  const pupils = pupilCells.reduce((sum, { field }) => sum + (numberOf(cells, field) ?? 0), 0);
  if (classes > 0 && pupils === 0) {
    return [
      problemAt("classes-without-pupils", classCell, {
        found: String(classes),
        column: rosterLabel(pair.classes),
      }),
    ];
  }
  return pupils > 0 && classes === 0
    ? [
        problemAt("pupils-without-classes", classCell, {
          found: String(pupils),
          column: rosterLabel(pair.classes),
        }),
      ]
    : [];
}
