/** The county's targets, and what is still missing: pupils to reduce, and seats counted place by place. */
import { shortagesOf } from "../../../../calculation/outlook.ts";
import { pupilsAllowed, targetOf } from "../../../../calculation/targets.ts";
import { formatTarget } from "../../../../format/numbers.ts";
import { rowAt, type CountyFacts } from "../../countyFacts.ts";
import { count } from "../kinds.ts";
import { problem, type Answer, type Asked, type Token, type TokenGroup } from "../token.ts";

export const targetTokens: TokenGroup = {
  name: "目标任务",
  tokens: [
    targetToken("目标占比", "", (facts, { year, stage }) => {
      const bp = targetOf(facts.county, year, stage)?.shareBp;
      return bp === undefined ? problem("no-target") : { text: formatTarget(bp), value: bp };
    }),
    targetToken("压减任务", "人", ({ county }, { year, stage }) => {
      const pupils = targetOf(county, year, stage)?.reductionPupils;
      return pupils === undefined ? problem("no-target") : count(pupils);
    }),
    targetToken("目标民办在校生", "人", (facts, { year, stage }) => {
      const [bp, row] = [targetOf(facts.county, year, stage)?.shareBp, rowAt(facts, year, stage)];
      return bp === undefined || row === undefined ? problem("no-target") : count(pupilsAllowed(row, bp));
    }),
    targetToken("还需压减", "人", ({ outlook }, { year, stage }) => {
      const own = outlook.find((one) => one.year === year && one.stage === stage);
      return own === undefined || own.toReduce === null ? problem("no-target") : count(own.toReduce.pupils);
    }),
    targetToken("分片区学位缺口", "个", ({ calculator, county }, { year, stage }) =>
      count(shortagesOf(calculator, county.id, year, stage).reduce((sum, { seats }) => sum + seats, 0)),
    ),
  ],
};

function targetToken(
  name: string,
  unit: string,
  resolve: (facts: CountyFacts, asked: Asked) => Answer,
): Token {
  return { name, unit, takes: ["fall", "stage"], resolve };
}
