/** After the base year the private share of both stages together is still above the ceiling for any county. */
import { formatShare } from "../../format/numbers.ts";
import type { CountyCheck } from "../finding.ts";
import { bindingOf, boundShareBp, judgeShare } from "../targets.ts";
import { count, countyName, fallName, number, overLimit } from "./words.ts";

export const shareOverCeiling: CountyCheck = {
  code: "share-over-ceiling",
  title: "占比超上限",
  severity: "error",
  scope: "county",
  run({ calculator, rules }, county) {
    const bind = bindingOf(county);
    return calculator.countyRows(county.id).flatMap((row) => {
      const judged = judgeShare(row, bind, rules.shareCeilingBp);
      if (row.stage !== "all" || row.year <= county.baseYear || judged.met) return [];
      const { stillToReduce } = judged;
      const numbers = { shareBp: boundShareBp(row, bind), ceilingBp: rules.shareCeilingBp, stillToReduce };
      return [{ countyCode: county.id, stage: row.stage, year: row.year, field: "shareBp", numbers }];
    });
  },
  sentence(finding, plan) {
    const shareBp = number(finding, "shareBp");
    const over = overLimit("县域上限", shareBp, number(finding, "ceilingBp"));
    return {
      text: `${fallName(finding)}${countyName(finding, plan)}民办占比 ${formatShare(shareBp)}，${over}，还需减 ${count(finding, "stillToReduce")} 人。`,
      remedy: "请把在校生多的民办学校的退出日期提前，或增加购买学位。",
    };
  },
  brief: (finding) => `${fallName(finding)} ${formatShare(number(finding, "shareBp"))}`,
  weight: "stillToReduce",
};
