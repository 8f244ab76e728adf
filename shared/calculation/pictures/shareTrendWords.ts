/** The trend in words: where the private share arrives, and whether that is the target, judged on pupils. */
import { formatCount, formatFall, formatShare, formatTarget } from "../../format/numbers.ts";
import { bindings } from "../../model/vocabulary.ts";
import { overLimit } from "../checks/words.ts";
import { stageWord } from "./names.ts";
import { someOf, type Said } from "./said.ts";
import type { ShareTrend, TargetPoint } from "./shareTrend.ts";

export const sayShareTrend = (trend: ShareTrend): Said => ({
  title: titleOf(trend),
  measure: `${stageWord(trend.stage)}民办占比（${bindings[trend.bind]}），%`,
  text: textOf(trend),
});

function titleOf(trend: ShareTrend): string {
  const { points, targets, stage, hasPupils } = trend;
  const last = points.at(-1);
  const share = `${stageWord(stage)}民办占比`;
  if (!hasPupils || last === undefined) return `名册里还没有人数，算不出${share}`;
  const target = targets.at(-1);
  const said = target === undefined ? last : points.find(({ year }) => year === target.year);
  const arrived = said?.planned.value ?? 0;
  const lead = `到${formatFall(said?.year ?? last.year)}${share}${changeTo(trend, arrived)}`;
  return `${lead}，${target === undefined ? "没有设占比目标" : judged(target, arrived, targets)}`;
}

/** 降到 5.00% / 升到 / 仍为 */
function changeTo({ points }: ShareTrend, arrived: number): string {
  const base = points[0]?.planned.value ?? arrived;
  const verb = arrived < base ? "降到" : arrived > base ? "升到" : "仍为";
  return `${verb} ${formatShare(arrived)}`;
}

function judged({ judgement }: TargetPoint, arrived: number, targets: readonly TargetPoint[]): string {
  const { met, shareBp, stillToReduce } = judgement;
  if (!met) return `仍${overLimit("目标", arrived, shareBp)}，还需减 ${formatCount(stillToReduce)} 人`;
  const missed = targets.filter((target) => !target.judgement.met).map(({ year }) => formatFall(year));
  const before = missed.length === 0 ? "" : `；${someOf(missed, "个秋季")}超标`;
  return `达到目标 ${formatTarget(shareBp)}${before}`;
}

function textOf({ points, targets }: ShareTrend): string {
  return points
    .map(({ year, planned, doNothing }) => {
      const target = targets.find((one) => one.year === year);
      const aim = target === undefined ? "" : `，目标 ${formatTarget(target.value)}`;
      return `${formatFall(year)} 按方案 ${formatShare(planned.value)}，不新增措施 ${formatShare(doNothing.value)}${aim}`;
    })
    .join("；");
}
