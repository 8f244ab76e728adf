/** The private share of a fall is above the county's own target for it, judged on pupils. */
import { formatShare, formatTarget } from "../../format/numbers.ts";
import { bindings } from "../../model/vocabulary.ts";
import type { CountyCheck } from "../finding.ts";
import { bindingOf, boundPupils, boundShareBp, judgeTargets } from "../targets.ts";
import { count, countyName, fallName, number, overLimit, stageName } from "./words.ts";

export const shareOverTarget: CountyCheck = {
  code: "share-over-target",
  title: "占比超目标",
  severity: "error",
  scope: "county",
  run({ calculator }, county) {
    const bind = bindingOf(county);
    return judgeTargets(county, calculator.countyRows(county.id)).flatMap(({ target, row, share }) => {
      if (share === null || share.met) return [];
      const numbers = {
        shareBp: boundShareBp(row, bind),
        targetBp: share.shareBp,
        stillToReduce: share.stillToReduce,
        private: boundPupils(row, bind),
        total: row.total,
      };
      return [{ countyCode: county.id, stage: row.stage, year: target.year, field: "shareBp", numbers }];
    });
  },
  sentence(finding, plan) {
    const county = plan.county.get(finding.countyCode);
    const binding = county === undefined ? "" : `（${bindings[bindingOf(county)]}）`;
    const shareBp = number(finding, "shareBp");
    const over = overLimit("目标", shareBp, number(finding, "targetBp"));
    return {
      text: `${fallName(finding)}${countyName(finding, plan)}${stageName(finding)}民办占比${binding}${formatShare(shareBp)}，${over}，还需减 ${count(finding, "stillToReduce")} 人。`,
      remedy: "请提前民转公、停办或转型的日期，增加购买学位，或进一步核减招生计划。",
    };
  },
  brief: (finding) =>
    `${fallName(finding)} ${formatShare(number(finding, "shareBp"))}，目标 ${formatTarget(number(finding, "targetBp"))}`,
  weight: "stillToReduce",
};
