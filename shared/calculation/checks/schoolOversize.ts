/** A school with more pupils than the size norm of its kind; in a school of both stages they are counted together. */
import { pupilsOf } from "../../model/classes.ts";
import type { School } from "../../model/school.ts";
import type { Rules } from "../../model/rules.ts";
import { stages, type Schooling, type Stage } from "../../model/stage.ts";
import type { Found, SchoolCheck } from "../finding.ts";
import { count, schoolName, stageName } from "./words.ts";

export const schoolOversize: SchoolCheck = {
  code: "school-oversize",
  title: "学校规模过大",
  severity: "warning",
  scope: "school",
  run({ calculator, rules }, school) {
    const schooling = calculator.frame(school.countyCode)?.county.schooling;
    return schooling === undefined ? [] : oversized(school, schooling, rules);
  },
  sentence: (finding, plan) => ({
    text: `“${schoolName(finding, plan)}”${stageName(finding) || "义务教育阶段"}在校生 ${count(finding, "pupils")} 人，超过规模标准 ${count(finding, "limit")} 人。`,
    remedy: "请核对人数；属实的，请考虑分设校区、调整学区或控制招生。",
  }),
  weight: "pupils",
};

function oversized(school: School, schooling: Schooling, { schoolSizeLimit }: Rules): Found[] {
  const pupilsIn = (stage: Stage): number => pupilsOf(school, schooling, stage);
  const about = { countyCode: school.countyCode, schoolId: school.id };
  if (school.type === "nine-year" || school.type === "twelve-year") {
    const pupils = stages.reduce((sum, stage) => sum + pupilsIn(stage), 0);
    const limit = schoolSizeLimit.bothStages;
    return pupils > limit ? [{ ...about, field: "sum.primary", numbers: { pupils, limit } }] : [];
  }
  const limit = schoolSizeLimit.oneStage;
  return stages.flatMap((stage) =>
    pupilsIn(stage) > limit
      ? [{ ...about, stage, field: `sum.${stage}`, numbers: { pupils: pupilsIn(stage), limit } }]
      : [],
  );
}
