/**
 * Pupils without any seats known for them: neither the roster says how many, nor class counts from which they could be
 * estimated. A public school's count in the balance at once, a private one's only when it is converted.
 */
import { pupilsOf } from "../../model/classes.ts";
import { stages } from "../../model/stage.ts";
import type { SchoolCheck } from "../finding.ts";
import { count, schoolStageName } from "./words.ts";

export const seatsMissing: SchoolCheck = {
  code: "seats-missing",
  title: "学位未填",
  severity: "warning",
  scope: "school",
  run({ calculator }, school) {
    const schooling = calculator.frame(school.countyCode)?.county.schooling;
    if (schooling === undefined) return [];
    return stages.flatMap((stage) => {
      const pupils = pupilsOf(school, schooling, stage);
      if (pupils === 0 || school.seats[stage] !== undefined) return [];
      const found = {
        countyCode: school.countyCode,
        schoolId: school.id,
        stage,
        field: `seats.${stage}`,
        numbers: { pupils },
      };
      return [school.ownership === "private" ? { ...found, severity: "note" as const } : found];
    });
  },
  sentence: (finding, plan) => ({
    text: `${schoolStageName(finding, plan)}有 ${count(finding, "pupils")} 名学生，没有学位数。`,
    remedy: "请填写学位数；导入带班级数的名册时，没有学位数的按班级数估算。",
  }),
};
