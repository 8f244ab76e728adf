/** Classes above the norm: 超大班额 and 大班额, which have to go, and those a little above, which are only noted. */
import { gradeName } from "../../model/school.ts";
import type { School } from "../../model/school.ts";
import type { Rules } from "../../model/rules.ts";
import { gradesOf, stages, type Stage } from "../../model/stage.ts";
import type { Grade } from "../../model/units.ts";
import type { Found, SchoolCheck } from "../finding.ts";
import { fullestClass } from "./classes.ts";
import { count, gradeOfField, number, schoolName } from "./words.ts";

export const largeClass: SchoolCheck = {
  code: "large-class",
  title: "班额超标",
  severity: "warning",
  scope: "school",
  run({ calculator, rules }, school) {
    const schooling = calculator.frame(school.countyCode)?.county.schooling;
    if (schooling === undefined) return [];
    return stages.flatMap((stage) =>
      gradesOf(schooling, stage).flatMap((grade) => crowded(school, stage, grade, rules)),
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
      text: `“${schoolName(finding, plan)}”${gradeName(gradeOfField(finding))} ${count(finding, "pupils")} 人、${count(finding, "classes")} 个班，最大的班至少 ${size} 人，${word}。`,
      remedy: "请核对人数和班级数；属实的，请通过增加班级、分流或控制招生消除。",
    };
  },
};

function crowded(school: School, stage: Stage, grade: Grade, rules: Rules): Found[] {
  const size = fullestClass(school, grade);
  const norm = rules.classSize[stage];
  if (size === null || size <= norm) return [];
  const numbers = {
    size,
    norm,
    oversize: rules.oversizeClassPupils,
    pupils: school.enrollment[grade] ?? 0,
    classes: school.classes[grade] ?? 0,
  };
  const found = {
    countyCode: school.countyCode,
    schoolId: school.id,
    stage,
    field: `enrollment.${grade}`,
    numbers,
  };
  return [size < rules.largeClassPupils ? { ...found, severity: "note" } : found];
}
