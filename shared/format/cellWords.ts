/** What cells are called: of the roster, of a measure, of the county's parameters and targets, and norms of the rule set. */
import type { SubjectOf } from "../calculation/explain/subject.ts";
import type { County } from "../model/county.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import { gradeName } from "../model/school.ts";
import { grades, stages } from "../model/stage.ts";
import { measureWords, noWords, schoolWords, stageWord, type SubjectWords } from "./nameWords.ts";
import { formatFall } from "./numbers.ts";

type Cell = SubjectOf<"school-cell" | "measure-cell" | "county-cell">;

export function cellWords(plan: Plan, cell: Cell): SubjectWords {
  const [group = "", first = "", second = ""] = cell.field.split(".");
  if (cell.of === "county-cell")
    return parameterWords(plan.county.get(cell.countyCode), group, first, second);
  const stage = group === "seats" ? stageWord(stages.find((one) => one === first) ?? "all") : "";
  if (cell.of === "measure-cell") {
    const words = measureWords(plan, plan.measure.get(cell.measureId));
    const label = fieldSpec("measure", cell.field)?.label ?? cell.field;
    return { ...words, stage, figure: group === "seats" ? "学位（进度表）" : label };
  }
  const words = schoolWords(plan, cell.schoolId);
  if (group === "seats") return { ...words, stage, figure: "学位（名册）" };
  const baseYear = plan.county.get(plan.school.get(cell.schoolId)?.countyCode ?? "")?.baseYear;
  return { ...words, fall: baseYear === undefined ? "" : formatFall(baseYear), what: gradeWord(first) };
}

const gradeWord = (text: string): string => {
  const grade = grades.find((one) => String(one) === text);
  return grade === undefined ? "" : gradeName(grade);
};

function parameterWords(
  county: County | undefined,
  group: string,
  first: string,
  second: string,
): SubjectWords {
  const words = { ...noWords, county: county?.name ?? "" };
  if (group === "progressionBp") return { ...words, what: gradeWord(first), figure: "升级率" };
  const isSet = group === "targets" || group === "tasks";
  const [stage, year] = isSet ? [second, first] : [first, second];
  return {
    ...words,
    fall: formatFall(Number(year)),
    stage: stageWord(stages.find((one) => one === stage) ?? "all"),
    figure: parameterNames[group] ?? group,
  };
}

const parameterNames: Readonly<Record<string, string>> = {
  entrantIndexBp: "入学指数",
  targets: "民办占比目标",
  tasks: "压减任务数",
};

export const normWords = ({ norm, stage }: SubjectOf<"norm">): SubjectWords => ({
  ...noWords,
  stage: stageWord(stage),
  figure: norm === "classSize" ? "班额标准" : "生师比",
});
