/**
 * Rows of a diversion table that cannot be as they stand: pupils sent where no place is, more boarders than pupils, a date
 * of another fall than the one in which their stage ends. Of one stage of a measure the gravest is told. A place in another
 * county may have agreed to take them: it is noted, for nobody here counts its seats.
 */
import { nameOfReceiver } from "../../commands/names.ts";
import { formatFall } from "../../format/numbers.ts";
import type { Diversion } from "../../model/diversion.ts";
import type { Measure } from "../../model/measure.ts";
import { inOrder, type Plan } from "../../model/plan.ts";
import { stages, type Stage } from "../../model/stage.ts";
import { currentScenario, type CountyCode, type Fall } from "../../model/units.ts";
import type { Calculator } from "../calculator.ts";
import { fallOf } from "../fall.ts";
import type { Finding, Found, PlanCheck, Sentence } from "../finding.ts";
import { aboutMeasure, count, countyName, fallName, measureName, number, stageName } from "./words.ts";

/** The gravest first. */
const doubts = ["nowhere", "boarders", "elsewhere", "date"] as const;
type Doubt = (typeof doubts)[number];

export const diversionDoubtful: PlanCheck = {
  code: "diversion-doubtful",
  title: "分流存疑",
  severity: "warning",
  // Rows may name places of any county: an edit of that one is to be seen, too.
  scope: "plan",
  run: ({ calculator }, plan) =>
    [...Map.groupBy(plan.diversion.values(), ({ measureId }) => measureId)].flatMap(([id, rows]) => {
      const measure = plan.measure.get(id);
      if (measure?.scenarioId !== currentScenario) return [];
      return stages.flatMap((stage) =>
        doubtfulIn(
          plan,
          measure,
          rows.filter((row) => row.stage === stage),
          endOf(calculator, measure, stage),
        ),
      );
    }),
  sentence(finding, plan) {
    const { text, remedy } = sentences[doubtIn(finding)](finding, plan);
    return { text: `${measureName(finding, plan)}的${stageName(finding)}分流中，${text}`, remedy };
  },
  weight: "students",
};

/** The fall in which the measure ends the stage; undefined where it does not, which is told of elsewhere. */
function endOf(calculator: Calculator, { id }: Measure, stage: Stage): Fall | undefined {
  const ending = calculator.measureDossier(id)?.endings[stage];
  return ending?.measureId === id ? ending.fall : undefined;
}

function doubtfulIn(
  plan: Plan,
  measure: Measure,
  rows: readonly Diversion[],
  end: Fall | undefined,
): Found[] {
  const byDoubt = Map.groupBy(inOrder(rows), (row) => doubtOf(row, measure, end, plan));
  const doubt = doubts.find((one) => byDoubt.has(one));
  const doubted = (doubt === undefined ? undefined : byDoubt.get(doubt)) ?? [];
  const [first] = doubted;
  if (doubt === undefined || first === undefined) return [];
  const numbers = {
    doubt: doubts.indexOf(doubt),
    students: doubted.reduce((sum, { students }) => sum + students, 0),
    boarders: first.boarders ?? 0,
  };
  const found = { ...aboutMeasure(measure), stage: first.stage, field: "diversions", numbers };
  const placed = doubt === "date" && end !== undefined ? { ...found, year: end } : found;
  return [doubt === "elsewhere" || doubt === "date" ? { ...placed, severity: "note" } : placed];
}

function doubtOf(row: Diversion, measure: Measure, end: Fall | undefined, plan: Plan): Doubt | null {
  const { students, boarders = 0, toHome } = row;
  const county = countyOfTarget(row, plan);
  if (students > 0 && toHome !== true && county === undefined) return "nowhere";
  if (boarders > students) return "boarders";
  if (students > 0 && toHome !== true && county !== measure.countyCode) return "elsewhere";
  const fall = fallOfRow(row, measure, plan);
  return students > 0 && end !== undefined && fall !== undefined && fall !== end ? "date" : null;
}

const countyOfTarget = ({ toSchoolId, toMeasureId }: Diversion, plan: Plan): CountyCode | undefined =>
  toSchoolId === undefined
    ? plan.measure.get(toMeasureId ?? "")?.countyCode
    : plan.school.get(toSchoolId)?.countyCode;

function fallOfRow({ date }: Diversion, { countyCode }: Measure, plan: Plan): Fall | undefined {
  const county = plan.county.get(countyCode);
  return date === undefined || county === undefined ? undefined : fallOf(date, county.snapshot);
}

const doubtIn = (finding: Finding): Doubt => doubts[number(finding, "doubt")] ?? "nowhere";

const sentences: Readonly<Record<Doubt, (finding: Finding, plan: Plan) => Sentence>> = {
  nowhere: (finding) => ({
    text: `有 ${count(finding, "students")} 人去往方案里没有的学校或项目。`,
    remedy: "请在该校“一校一案”的学生分流中重新选择接收学校或项目。",
  }),
  boarders: (finding) => ({
    text: `有一行填了寄宿 ${count(finding, "boarders")} 人，比该行学生还多。`,
    remedy: "请在该校“一校一案”的学生分流中核对人数和其中寄宿的人数。",
  }),
  elsewhere: (finding, plan) => ({
    text: `有 ${count(finding, "students")} 人去往${namesAbroad(finding, plan)}，能否接收这里无法核对。`,
    remedy: `请与当地核实；不能接收的，改到${countyName(finding, plan)}的学校。`,
  }),
  date: (finding, plan) => ({
    text: `有 ${count(finding, "students")} 人的分流日期计入${otherFalls(finding, plan)}，而该学段${fallName(finding)}退出。`,
    remedy: "请核对分流日期和退出日期；晚于统计日的日期计入下一年秋。",
  }),
};

/** 西川县西川小学、西川县西川二小 */
function namesAbroad(finding: Finding, plan: Plan): string {
  const names = rowsWithPupils(finding, plan).flatMap((row) => {
    const code = countyOfTarget(row, plan);
    if (code === undefined || code === finding.countyCode) return [];
    const { toSchoolId: schoolId, toMeasureId: target } = row;
    const receiver = schoolId === undefined ? { measureId: target ?? "" } : { schoolId };
    return [`${plan.county.get(code)?.name ?? ""}${nameOfReceiver(plan, receiver)}`];
  });
  return [...new Set(names)].join("、");
}

/** 2022年秋、2024年秋 */
function otherFalls(finding: Finding, plan: Plan): string {
  const measure = plan.measure.get(finding.measureId ?? "");
  const falls = rowsWithPupils(finding, plan).flatMap((row) => {
    const fall = measure === undefined ? undefined : fallOfRow(row, measure, plan);
    return fall === undefined || fall === finding.year ? [] : [fall];
  });
  const each = [...new Set(falls)].sort((a, b) => a - b);
  return each.map(formatFall).join("、");
}

/** Of the finding's stage, in the order of the file. */
const rowsWithPupils = ({ measureId, stage }: Finding, plan: Plan): Diversion[] =>
  inOrder(
    [...plan.diversion.values()].filter(
      (row) => row.measureId === measureId && row.stage === stage && row.students > 0,
    ),
  );
