/** The marks of the share's trend: each point of the three lines, in words. */
import type { ShareTrend, TargetPoint, TrendPoint } from "../../shared/calculation/pictures/shareTrend.ts";
import { formatFall, formatShare, formatTarget } from "../../shared/format/numbers.ts";
import type { DrawnMark } from "./drawing.ts";

/** The order in which they are drawn: what is planned lies over the rest. */
const seriesIndexes = { doNothing: 0, target: 1, planned: 2 } as const;

export const targetOf = ({ targets }: ShareTrend, { year }: TrendPoint): TargetPoint | undefined =>
  targets.find((target) => target.year === year);

export function marksOf(trend: ShareTrend): readonly DrawnMark[] {
  const { planned: ofPlanned, doNothing: ofNothing, target: ofTarget } = seriesIndexes;
  return trend.points.flatMap((point, dataIndex) => {
    const { year, planned, doNothing } = point;
    const target = targetOf(trend, point);
    const when = formatFall(year);
    const marks = [
      { mark: planned, seriesIndex: ofPlanned, words: `${when} 按方案 ${formatShare(planned.value)}` },
      {
        mark: doNothing,
        seriesIndex: ofNothing,
        words: `${when} 不新增措施 ${formatShare(doNothing.value)}`,
      },
      ...(target === undefined ? [] : [{ mark: target, seriesIndex: ofTarget, words: targetText(target) }]),
    ];
    return marks.map(({ mark: { value, subject }, seriesIndex, words }) => ({
      value,
      subject,
      seriesIndex,
      dataIndex,
      words,
    }));
  });
}

const targetText = ({ year, value, judgement }: TargetPoint): string =>
  `${formatFall(year)} 目标 ${formatTarget(value)}，${judgement.met ? "达标" : "超标"}`;
