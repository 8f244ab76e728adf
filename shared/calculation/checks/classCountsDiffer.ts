/** Class counts of the grades that do not add up to the stage's own: the grades' are used, so the other is a warning. */
import { classesByGrade } from "../../model/classes.ts";
import { stages } from "../../model/stage.ts";
import type { SchoolCheck } from "../finding.ts";
import { typeInto } from "./fixes.ts";
import { count, schoolStageName } from "./words.ts";

export const classCountsDiffer: SchoolCheck = {
  code: "class-counts-differ",
  title: "班级数不一致",
  severity: "warning",
  scope: "school",
  run({ calculator }, school) {
    const schooling = calculator.frame(school.countyCode)?.county.schooling;
    if (schooling === undefined) return [];
    return stages.flatMap((stage) => {
      const byGrade = classesByGrade(school, schooling, stage);
      const byStage = school.stageClasses?.[stage];
      if (byGrade === null || byStage === undefined || byGrade === byStage) return [];
      const numbers = { byGrade, byStage };
      const field = `stageClasses.${stage}`;
      return [{ countyCode: school.countyCode, schoolId: school.id, stage, field, numbers }];
    });
  },
  sentence: (finding, plan) => ({
    text: `${schoolStageName(finding, plan)}各年级班级数相加为 ${count(finding, "byGrade")}，学段班级数为 ${count(finding, "byStage")}，按各年级的数计算。`,
    remedy: "请核对后改正其中一个；各年级的数齐全的，可清空学段班级数。",
  }),
  fix: ({ schoolId = "", field = "" }) => typeInto("清空学段班级数", "school", schoolId, field, ""),
};
