/**
 * The waterfall: a bar from level to level, joined by thin lines. Bars are drawn one by one rather than stacked on
 * invisible ones, since a level may in an odd plan lie below zero.
 */
import type { CustomSeriesOption } from "echarts/charts";
import type { Mark } from "../../shared/calculation/pictures/mark.ts";
import { partLabels } from "../../shared/calculation/pictures/names.ts";
import type { ReductionPart, Waterfall } from "../../shared/calculation/pictures/waterfall.ts";
import { sayWaterfall } from "../../shared/calculation/pictures/waterfallWords.ts";
import { formatCount, formatDifference, formatFall } from "../../shared/format/numbers.ts";
import type { Picture, PictureOption, Size } from "./drawing.ts";
import {
  baseOption,
  categoryAxis,
  convertedStyle,
  emphasisStyle,
  fillOf,
  grey,
  labelStyle,
  naturalFill,
  privateFill,
  privateLine,
  purchasedStyle,
  valueAxis,
  type FillStyle,
} from "./look.ts";
import { scaleOf } from "./scale.ts";

interface Bar {
  readonly name: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly style: FillStyle;
  readonly mark: Mark;
}

const wholeStyle: FillStyle = { fill: privateFill, stroke: privateLine, lineWidth: 1 };
const partStyles: Readonly<Record<ReductionPart, FillStyle>> = {
  natural: { fill: naturalFill },
  caps: { fill: "#eddccb", stroke: privateLine, lineWidth: 1 },
  closures: { fill: "#8a6a52" },
  conversions: convertedStyle,
  purchases: purchasedStyle,
};

export function waterfallPicture(waterfall: Waterfall): Picture {
  const bars = barsOf(waterfall);
  return {
    said: sayWaterfall(waterfall),
    marks: bars.map(({ mark: { value, subject }, name, label }, dataIndex) => ({
      value,
      subject,
      seriesIndex: 0,
      dataIndex,
      words: `${name} ${label} 人`,
    })),
    draw: (size) => optionOf(bars, size),
  };
}

function barsOf({ baseYear, year, base, steps, result }: Waterfall): readonly Bar[] {
  const whole = (fall: number, mark: Mark): Bar => ({
    name: formatFall(fall),
    label: formatCount(mark.value),
    from: 0,
    to: mark.value,
    style: wholeStyle,
    mark,
  });
  const parts = steps.map((step): Bar => ({
    name: partLabels[step.part],
    label: formatDifference(-step.value),
    from: step.from,
    to: step.to,
    style: partStyles[step.part],
    mark: step,
  }));
  return [whole(baseYear, base), ...parts, whole(year, result)];
}

const margins = { left: 52, right: 8, top: 22, bottom: 22 };
const secondLine = 14;

/** Where seven names do not fit beside each other they have two lines. */
const isTight = ({ width }: Size, bars: readonly Bar[]): boolean =>
  (width - margins.left - margins.right) / bars.length < 58;

const inTwoLines = (name: string): string => name.replace(/^(\d+|..)(.+)$/u, "$1\n$2");

const optionOf = (bars: readonly Bar[], size: Size): PictureOption => ({
  ...baseOption,
  grid: isTight(size, bars) ? { ...margins, bottom: margins.bottom + secondLine } : margins,
  xAxis: {
    ...categoryAxis,
    data: bars.map(({ name }) => (isTight(size, bars) ? inTwoLines(name) : name)),
  },
  yAxis: valueAxis(scaleOf(bars.flatMap(({ from, to }) => [from, to]))),
  series: [seriesOf(bars)],
});

function seriesOf(bars: readonly Bar[]): CustomSeriesOption {
  return {
    type: "custom",
    data: bars.map(({ from, to }, index) => [index, from, to]),
    encode: { x: 0, y: [1, 2] },
    renderItem: (params, api) => itemOf(bars, params.dataIndex, api),
  };
}

type RenderItem = NonNullable<CustomSeriesOption["renderItem"]>;
type Api = Parameters<RenderItem>[1];

function itemOf(bars: readonly Bar[], index: number, api: Api): ReturnType<RenderItem> {
  const bar = bars[index];
  if (bar === undefined) return null;
  const [x = 0, from = 0] = api.coord([index, bar.from]);
  const [, to = 0] = api.coord([index, bar.to]);
  const [step = 0] = [api.size?.([1, 0]) ?? 0].flat();
  const width = Math.round(Math.min(step * 0.62, 64));
  const top = Math.min(from, to);
  // A change of nothing is still there to be read and asked about: a line at its level.
  const height = Math.max(Math.abs(from - to), 1.5);
  return {
    type: "group",
    children: [
      {
        type: "rect",
        shape: { x: x - width / 2, y: top, width, height },
        style: fillOf(bar.style),
        emphasis: { style: emphasisStyle },
        textConfig: { position: "top", distance: 3 },
        textContent: { type: "text", style: { text: bar.label, ...labelStyle, fill: labelStyle.color } },
      },
      ...(index === bars.length - 1 ? [] : [joint(x + width / 2, x + step - width / 2, to)]),
    ],
  };
}

const joint = (x1: number, x2: number, y: number) => ({
  type: "line" as const,
  silent: true,
  shape: { x1, x2, y1: y, y2: y },
  style: { stroke: grey, lineWidth: 1, lineDash: [2, 2] },
});
