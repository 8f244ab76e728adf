/** Classes above the norm: 超大班额 and 大班额, which have to go, and those a little above, which are only noted. */
import { fullestClass, fullestClassOfStage, pupilsOf } from "../../model/classes.ts";
import { gradeName } from "../../model/school.ts";
import type { School } from "../../model/school.ts";
import type { Rules } from "../../model/rules.ts";
import { gradesOf, stages, type Schooling, type Stage } from "../../model/stage.ts";
import type { Pupils } from "../../model/units.ts";
import type { Finding, Found, SchoolCheck } from "../finding.ts";
import { count, gradeOfField, number, schoolName, stageName } from "./words.ts";

export const largeClass: SchoolCheck = {
  code: "large-class",
  title: "班额超标",
  severity: "warning",
  scope: "school",
  run({ calculator, rules }, school) {
    const schooling = calculator.frame(school.countyCode)?.county.schooling;
    if (schooling === undefined) return [];
    return stages.flatMap((stage) =>
      placesIn(school, schooling, stage).flatMap((place) => crowded(school, stage, place, rules)),
    );
  },
  sentence(finding, plan) {
    const size = number(finding, "size");
    const word =
      finding.severity === "note"
        ? `高于标准班额 ${count(finding, "norm")} 人`
        : size >= number(finding, "oversize")
          ? "为超大班额"
          : "为大班额";
    return {
      text: `“${schoolName(finding, plan)}”${placeName(finding)} ${count(finding, "pupils")} 人、${count(finding, "classes")} 个班，最大的班至少 ${size} 人，${word}。`,
      remedy: "请核对人数和班级数；属实的，请通过增加班级、分流或控制招生消除。",
    };
  },
  brief: (finding) => `${placeName(finding)}最大班 ${count(finding, "size")} 人`,
  weight: "size",
};

/** 三年级, or 小学 where classes are known of the whole stage only. */
const placeName = (finding: Finding): string =>
  finding.field?.startsWith("stageClasses.") === true ? stageName(finding) : gradeName(gradeOfField(finding));

/** A grade, or a stage whose classes are not known by grade, with the pupils of its fullest class at least. */
interface Place {
  readonly field: string;
  readonly size: Pupils | null;
  readonly pupils: Pupils;
  readonly classes: number;
}

const placesIn = (school: School, schooling: Schooling, stage: Stage): Place[] => [
  ...gradesOf(schooling, stage).map((grade) => ({
    field: `enrollment.${grade}`,
    size: fullestClass(school, grade),
    pupils: school.enrollment[grade] ?? 0,
    classes: school.classes[grade] ?? 0,
  })),
  {
    field: `stageClasses.${stage}`,
    size: fullestClassOfStage(school, schooling, stage),
    pupils: pupilsOf(school, schooling, stage),
    classes: school.stageClasses?.[stage] ?? 0,
  },
];

function crowded(
  { id, countyCode }: School,
  stage: Stage,
  { field, size, ...counts }: Place,
  rules: Rules,
): Found[] {
  const norm = rules.classSize[stage];
  if (size === null || size <= norm) return [];
  const numbers = { size, norm, oversize: rules.oversizeClassPupils, ...counts };
  const found = { countyCode, schoolId: id, stage, field, numbers };
  return [size < rules.largeClassPupils ? { ...found, severity: "note" } : found];
}
