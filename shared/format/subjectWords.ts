/**
 * What a number is called: 2025年秋东陵县小学民办占比, 育英学校 三年级 2023年秋. A name is made of a few words, each of
 * which says one thing; beside another number only those are said that tell the two apart.
 */
import type { NeedFigure, SchoolLine, Subject, SubjectOf, Total } from "../calculation/explain/subject.ts";
import type { Plan } from "../model/plan.ts";
import { gradeName } from "../model/school.ts";
import { gradesOf, stages } from "../model/stage.ts";
import { cellWords, normWords } from "./cellWords.ts";
import { figureNames } from "./figureNames.ts";
import {
  countyName,
  countyWords,
  measureWords,
  noWords,
  schoolWords,
  stageWord,
  type SubjectWords,
} from "./nameWords.ts";
import { formatFall } from "./numbers.ts";

export { wordKinds, type SubjectWords, type WordKind } from "./nameWords.ts";

export function wordsOf(plan: Plan, subject: Subject): SubjectWords {
  switch (subject.of) {
    case "row":
      return rowWords(plan, subject);
    case "to-reduce":
      return {
        ...countyWords(plan, subject),
        figure: subject.target === "task" ? "还需压减（完成任务数）" : "还需压减（达到占比目标）",
      };
    case "seats-short":
      return { ...countyWords(plan, subject), figure: "公办学位缺口（各处合计）" };
    case "allowed":
      return { ...countyWords(plan, subject), figure: "占比目标下最多的民办在校生" };
    case "unmeasured":
      return {
        ...countyWords(plan, subject),
        place: areaWord(subject.area),
        figure: subject.figure === "pupils" ? "民办在校生（不新增措施）" : "民办占比（不新增措施）",
      };
    case "need":
      return { ...countyWords(plan, subject), figure: needNames[subject.figure] };
    case "norm":
      return normWords(subject);
    case "school":
      return {
        ...schoolWords(plan, subject.schoolId),
        fall: subject.line === "seats" ? "" : formatFall(subject.year),
        stage: stageWord(subject.stage),
        figure: lineName(plan, subject),
      };
    case "grade":
      return gradeWords(plan, subject);
    case "measure":
      return {
        ...measureWords(plan, plan.measure.get(subject.measureId)),
        fall: formatFall(subject.year),
        stage: stageWord(subject.stage),
        figure: measureFigureNames[subject.figure],
      };
    case "total":
      return totalWords(plan, subject);
    case "entrant-index":
      return { ...countyWords(plan, subject), figure: "入学指数" };
    case "last-primary":
      return lastPrimaryWords(plan, subject);
    default:
      return cellWords(plan, subject);
  }
}

const lineNames: Readonly<Record<SchoolLine, string>> = {
  doNothing: "在校生（不采取措施）",
  planned: "在校生（核减招生后）",
  afterClosures: "在校生（停办转型后）",
  physical: "民办在校生",
  purchased: "政府购买学位",
  counted: "计入占比的在校生",
  reduced: "减少在校生",
  seats: "学位",
  openSeats: "学位（含已新增）",
  above: "超出学位的学生",
  unfilled: "空余学位",
  utilisation: "学位利用率",
};

/** A public school has no measures that it could be without. */
const lineName = (plan: Plan, { schoolId, line }: SubjectOf<"school">): string =>
  line === "doNothing" && plan.school.get(schoolId)?.ownership === "public" ? "在校生" : lineNames[line];

const measureFigureNames: Readonly<Record<SubjectOf<"measure">["figure"], string>> = {
  pupils: "减少在校生",
  seats: "新增学位",
  left: "尚未购买学位的在校生",
  cost: "购买经费",
};

const needNames: Readonly<Record<NeedFigure, string>> = {
  seats: "新增公办学位（不含购买）",
  classes: "需要班级",
  teachers: "需要教师",
  investment: "当年投资",
  invested: "累计投资",
  budget: "购买学位经费",
};

const totalNames: Readonly<Record<Total, string>> = {
  pupils: "在校生（所列各行合计）",
  seats: "学位（所列各行合计）",
  added: "本方案新增的学位",
  above: "超出学位的学生（逐校相加）",
  unfilled: "空余学位（逐校相加）",
  unplaced: "未定学校的学生",
  "fewer-than-base": "比基期减少的民办在校生",
  "fewer-than-unmeasured": "比不新增措施减少的民办在校生",
  budget: "购买学位经费（各年合计）",
  "to-reduce": "还需压减（各县合计）",
  "seats-short": "公办学位缺口（各县合计）",
};

const totalWords = (plan: Plan, { countyCode, year, stage, total }: SubjectOf<"total">): SubjectWords => ({
  ...noWords,
  fall: year === undefined ? "" : formatFall(year),
  county: countyOrCity(plan, countyCode),
  stage: stageWord(stage),
  figure: totalNames[total],
});

function countyOrCity(plan: Plan, countyCode: string | undefined): string {
  const [city] = plan.city.values();
  return countyCode === undefined ? (city?.name ?? "全市") : countyName(plan, countyCode);
}

const areaWord = (area: string | undefined): string => (area === "" ? "未划片区" : (area ?? ""));

function rowWords(plan: Plan, { countyCode, area, year, stage, figure }: SubjectOf<"row">): SubjectWords {
  return {
    ...noWords,
    fall: formatFall(year),
    county: countyOrCity(plan, countyCode),
    place: areaWord(area),
    stage: stageWord(stage),
    figure: figureNames[figure],
  };
}

/** Those who enter are forecast apart from those who move up, and a cap is held against them. */
function gradeWords(plan: Plan, { schoolId, grade, year, line }: SubjectOf<"grade">): SubjectWords {
  const school = plan.school.get(schoolId);
  const schooling = plan.county.get(school?.countyCode ?? "")?.schooling ?? "6-3";
  const enters = stages.some((stage) => gradesOf(schooling, stage)[0] === grade);
  const free = enters ? "预计招生" : school?.ownership === "private" ? "（不采取措施）" : "";
  return {
    ...schoolWords(plan, schoolId),
    fall: formatFall(year),
    what: gradeName(grade),
    figure: line === "doNothing" ? free : "",
  };
}

function lastPrimaryWords(plan: Plan, subject: SubjectOf<"last-primary">): SubjectWords {
  const last = gradesOf(plan.county.get(subject.countyCode)?.schooling ?? "6-3", "primary").at(-1);
  const what = last === undefined ? "" : gradeName(last);
  return { ...countyWords(plan, subject), what, figure: "在校生（不采取措施）" };
}
