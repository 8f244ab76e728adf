/**
 * The share as planned (whole line, each point with its number), if nothing is done (dashed, named at its end) and the
 * targets (a short bar at each fall that has one, named).
 */
import type { LineSeriesOption } from "echarts/charts";
import type { ShareTrend, TrendPoint } from "../../shared/calculation/pictures/shareTrend.ts";
import { sayShareTrend } from "../../shared/calculation/pictures/shareTrendWords.ts";
import { formatShare, formatTarget } from "../../shared/format/numbers.ts";
import type { Picture, PictureOption, Size } from "./drawing.ts";
import {
  baseOption,
  categoryAxis,
  fallName,
  fine,
  grey,
  ground,
  ink,
  isDense,
  labelStyle,
  plotHeight,
  privateLine,
  shortage,
  valueAxis,
} from "./look.ts";
import { depthOf, scaleOf, type Scale } from "./scale.ts";
import { marksOf, targetOf } from "./trendMarks.ts";

export const trendPicture = (trend: ShareTrend): Picture => ({
  said: sayShareTrend(trend),
  marks: marksOf(trend),
  draw: (size) => optionOf(trend, size),
});

/** At the right the lines are named. */
const margins = { left: 44, right: 90, top: 14, bottom: 22 };

function optionOf(trend: ShareTrend, size: Size): PictureOption {
  const { points, targets } = trend;
  const values = [...points.flatMap(({ planned, doNothing }) => [planned, doNothing]), ...targets];
  const dense = isDense((size.width - margins.left - margins.right) / Math.max(1, points.length));
  const scale = scaleOf(values.map(({ value }) => percent(value)));
  const axis = valueAxis(scale);
  const names = endNames(trend, scale, plotHeight(size, margins));
  return {
    ...baseOption,
    grid: margins,
    xAxis: { ...categoryAxis, data: points.map(({ year }) => fallName(year, dense)) },
    yAxis: { ...axis, axisLabel: { ...axis.axisLabel, formatter: "{value}%" } },
    series: [doNothingSeries(trend, names), targetSeries(trend), plannedSeries(trend, dense, names)],
  };
}

/** Of the axis, which counts in per cent. */
const percent = (bp: number): number => bp / 100;

/** Lines run behind the labels. */
const trendLabel = { ...labelStyle, textBorderColor: ground, textBorderWidth: 3 } as const;
/** Beyond the bar of a target that lies at the end of the line. */
const endLabel = { ...trendLabel, show: true, distance: 18 } as const;

/** How the two lines are named at their ends; null: the other name says it. */
interface EndNames {
  readonly planned: string;
  readonly doNothing: string | null;
}

/** Closer than this, in pixels, two names would lie on each other. */
const nameGap = 24;

function endNames({ points }: ShareTrend, scale: Scale, height: number): EndNames {
  const [planned, doNothing] = [points.at(-1)?.planned.value ?? 0, points.at(-1)?.doNothing.value ?? 0];
  const depth = (bp: number): number => depthOf(percent(bp), scale, height);
  if (Math.abs(depth(planned) - depth(doNothing)) >= nameGap)
    return { planned: "按方案", doNothing: `不新增措施\n${formatShare(doNothing)}` };
  const beside = planned === doNothing ? "同不新增" : planned < doNothing ? "略低于不新增" : "略高于不新增";
  return { planned: `按方案\n${beside}`, doNothing: null };
}

/** ✓ and ▼ say in black and white what the colours say. */
const plannedSeries = (trend: ShareTrend, dense: boolean, names: EndNames): LineSeriesOption => ({
  type: "line",
  data: trend.points.map((point, index) => {
    const { value } = point.planned;
    const judgement = targetOf(trend, point)?.judgement;
    const sign = judgement === undefined ? "" : judgement.met ? "✓" : "▼";
    const color = judgement === undefined ? ink : judgement.met ? fine : shortage;
    return {
      value: percent(value),
      label: {
        // Where falls are dense: the ends and what is judged; the rest say their number when pointed at.
        show: !dense || judgement !== undefined || index === 0 || index === trend.points.length - 1,
        color,
        position: side(trend, point),
        formatter: `${sign}${formatShare(value)}`,
      },
    };
  }),
  symbol: "circle",
  symbolSize: 8,
  lineStyle: { color: privateLine, width: 2.5 },
  itemStyle: { color: privateLine },
  emphasis: { scale: 1.6, lineStyle: { width: 2.5 } },
  label: { ...trendLabel, fontWeight: 600 },
  endLabel: { ...endLabel, color: privateLine, fontWeight: 600, formatter: names.planned },
});

/** Where the number of a point has more room: towards the line without measures, or towards the target. */
function side(trend: ShareTrend, point: TrendPoint): "top" | "bottom" {
  const target = targetOf(trend, point)?.value ?? 0;
  const { planned, doNothing } = point;
  if (target >= planned.value) return "bottom";
  return Math.abs(doNothing.value - planned.value) > planned.value - target ? "top" : "bottom";
}

const doNothingSeries = ({ points }: ShareTrend, names: EndNames): LineSeriesOption => ({
  type: "line",
  data: points.map(({ doNothing }) => percent(doNothing.value)),
  symbol: "emptyCircle",
  symbolSize: 6,
  lineStyle: { color: grey, width: 1.5, type: [6, 4] },
  itemStyle: { color: grey },
  emphasis: { scale: 1.6, lineStyle: { width: 1.5 } },
  endLabel: {
    ...endLabel,
    show: names.doNothing !== null,
    color: grey,
    formatter: names.doNothing ?? "",
  },
});

const targetSeries = (trend: ShareTrend): LineSeriesOption => ({
  type: "line",
  data: trend.points.map((point) => {
    const target = targetOf(trend, point);
    if (target === undefined) return "-";
    const isBelow = target.value < point.planned.value;
    return {
      value: percent(target.value),
      label: {
        position: isBelow ? "bottom" : "top",
        formatter: `目标 ${formatTarget(target.value)}`,
      },
    };
  }),
  connectNulls: true,
  symbol: "rect",
  symbolSize: [30, 3],
  lineStyle: { color: ink, width: 1, type: [2, 3] },
  itemStyle: { color: ink },
  emphasis: { scale: 1.3, lineStyle: { width: 1 } },
  label: { ...trendLabel, show: true, distance: 3 },
});
