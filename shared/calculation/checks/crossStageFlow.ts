/**
 * The county's junior intake and its last primary grade are far apart: children come from other counties or go there, and
 * a forecast that lets the junior intake follow the county's own children has to be looked at.
 */
import { formatShare } from "../../format/numbers.ts";
import type { School } from "../../model/school.ts";
import { gradesOf } from "../../model/stage.ts";
import type { Grade, Pupils } from "../../model/units.ts";
import { ratio, wholeBp } from "../arithmetic.ts";
import type { CountyCheck } from "../finding.ts";
import { count, countyName, fallName, gradeNameIn, number } from "./words.ts";

export const crossStageFlow: CountyCheck = {
  code: "cross-stage-flow",
  title: "跨县就学",
  severity: "note",
  scope: "county",
  run({ calculator, rules }, county) {
    const schools = calculator.schools(county.id);
    const last = gradesOf(county.schooling, "primary").at(-1);
    const [entry] = gradesOf(county.schooling, "junior");
    const [leaving, entering] = [pupilsIn(schools, last), pupilsIn(schools, entry)];
    const difference = Math.abs(entering - leaving);
    // Before both stages are in the roster there is nothing to compare.
    if (leaving === 0 || entering === 0 || difference * wholeBp <= rules.crossStageFlowBp * leaving)
      return [];
    const numbers = { leaving, entering, difference, last: last ?? 0, entry: entry ?? 0 };
    return [{ countyCode: county.id, stage: "junior", year: county.baseYear, field: "total", numbers }];
  },
  sentence(finding, plan) {
    const [leaving, entering] = [number(finding, "leaving"), number(finding, "entering")];
    const difference = number(finding, "difference");
    const more = entering > leaving;
    return {
      text: `${fallName(finding)}${countyName(finding, plan)}${gradeNameIn(finding, "entry")} ${count(finding, "entering")} 人，比${gradeNameIn(finding, "last")} ${count(finding, "leaving")} 人${more ? "多" : "少"} ${formatShare(ratio(difference, leaving))}，可能有学生${more ? "从外县来本县" : "到外县"}就读初中。`,
      remedy:
        "请核对两个年级的人数；属实的，请在安排初中学位时把这部分学生考虑在内，必要时在“参数”中填写初中入学指数。",
    };
  },
  weight: "difference",
};

const pupilsIn = (schools: readonly School[], grade: Grade | undefined): Pupils =>
  grade === undefined ? 0 : schools.reduce((sum, { enrollment }) => sum + (enrollment[grade] ?? 0), 0);
