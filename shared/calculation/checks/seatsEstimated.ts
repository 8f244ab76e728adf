/** Seats that are no roster's own figure but class counts × class norm: good enough to begin with, not to sign. */
import { classesOf, classNorm } from "../../model/classes.ts";
import { stages } from "../../model/stage.ts";
import type { SchoolCheck } from "../finding.ts";
import { count, schoolStageName } from "./words.ts";

export const seatsEstimated: SchoolCheck = {
  code: "seats-estimated",
  title: "学位为估算",
  severity: "note",
  scope: "school",
  run({ calculator, rules }, school) {
    const schooling = calculator.frame(school.countyCode)?.county.schooling;
    if (schooling === undefined) return [];
    return stages.flatMap((stage) => {
      const seats = school.seats[stage];
      if (school.seatsEstimated?.[stage] !== true || seats === undefined) return [];
      const classes = classesOf(school, schooling, stage) ?? 0;
      const numbers = { seats, classes, norm: classNorm(rules, school, stage) };
      return [
        { countyCode: school.countyCode, schoolId: school.id, stage, field: `seats.${stage}`, numbers },
      ];
    });
  },
  sentence(finding, plan) {
    const { seats = 0, classes = 0, norm = 0 } = finding.numbers;
    // The class counts may have changed since: then the product is another one.
    const how =
      classes * norm === seats ? `${count(finding, "classes")} 个班 × ${norm} 人` : "班级数 × 班额标准";
    return {
      text: `${schoolStageName(finding, plan)}学位 ${count(finding, "seats")} 个为估算（${how}）。`,
      remedy: "请核实校舍后填写实际学位数；填写后“估”字消失。",
    };
  },
};
