/**
 * Two bars a fall: the planned reduction, and beside it the seats added, stacked by kind. Under each fall stands
 * whether the seats keep up.
 */
import type { BarSeriesOption } from "echarts/charts";
import { seatKindNames } from "../../shared/calculation/pictures/names.ts";
import {
  seatKinds,
  type SeatKind,
  type SeatsAndReduction,
  type SeatsOfFall,
} from "../../shared/calculation/pictures/seatsAndReduction.ts";
import { saySeatsAndReduction } from "../../shared/calculation/pictures/seatsAndReductionWords.ts";
import { formatCount, formatDifference, formatFall } from "../../shared/format/numbers.ts";
import { underAxis, type DrawnMark, type Picture, type PictureOption, type Size } from "./drawing.ts";
import {
  barStyle,
  baseOption,
  categoryAxis,
  markedBar,
  privateFill,
  privateLine,
  seatBar,
  valueAxis,
} from "./look.ts";
import { scaleOf } from "./scale.ts";
import { kindSeries } from "./seatKindSeries.ts";
import { fallLabel, fallText, margins, roomOf, sumLabel, type SeatsRoom } from "./seatsLabels.ts";

export function seatsPicture(picture: SeatsAndReduction): Picture {
  const { falls } = picture;
  const kinds = seatKinds.filter((kind) => falls.some((fall) => fall.kinds[kind].value !== 0));
  return {
    said: saySeatsAndReduction(picture),
    marks: falls.flatMap((fall, index) => marksOf(fall, index, kinds)),
    draw: (size) => optionOf(falls, kinds, size),
  };
}

function optionOf(falls: readonly SeatsOfFall[], kinds: readonly SeatKind[], size: Size): PictureOption {
  const scale = scaleOf(falls.flatMap(extent));
  const room = roomOf(size, falls);
  return {
    ...baseOption,
    grid: margins,
    xAxis: {
      ...categoryAxis,
      data: falls.map((fall) => fallText(fall, room)),
      axisLabel: fallLabel(room),
      triggerEvent: true,
    },
    yAxis: valueAxis(scale),
    series: [reducedSeries(falls, room), ...kindSeries(kinds, falls, scale, room), addedSeries(falls, room)],
  };
}

/** The ends of a fall's bars: what is added stands on zero, what a rebuild takes away hangs below it. */
function extent({ kinds, reduced }: SeatsOfFall): readonly number[] {
  const values = seatKinds.map((kind) => kinds[kind].value);
  const up = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const down = values.reduce((sum, value) => sum + Math.min(0, value), 0);
  return [up, down, reduced.value];
}

/** In the order of the series: the reduction, the kinds, their sum; then the difference under the fall. */
function marksOf(fall: SeatsOfFall, dataIndex: number, kinds: readonly SeatKind[]): readonly DrawnMark[] {
  const words = `${formatFall(fall.year)} 增减差额 ${formatDifference(fall.net.value)} 个`;
  return [...seriesMarks(fall, dataIndex, kinds), { ...fall.net, seriesIndex: underAxis, dataIndex, words }];
}

function seriesMarks(fall: SeatsOfFall, dataIndex: number, kinds: readonly SeatKind[]): readonly DrawnMark[] {
  const named = [
    { name: "计划压减", unit: "人", mark: fall.reduced },
    ...kinds.map((kind) => ({ name: seatKindNames[kind], unit: "个", mark: fall.kinds[kind] })),
    { name: "新增学位合计", unit: "个", mark: fall.added },
  ];
  return named.map(({ name, unit, mark: { value, subject } }, seriesIndex) => ({
    value,
    subject,
    seriesIndex,
    dataIndex,
    words: `${formatFall(fall.year)} ${name} ${formatCount(value)} ${unit}`,
  }));
}

const reducedSeries = (falls: readonly SeatsOfFall[], room: SeatsRoom): BarSeriesOption => ({
  ...seatBar,
  stack: "reduced",
  data: falls.map(({ reduced }) => reduced.value),
  itemStyle: barStyle({ fill: privateFill, stroke: privateLine, lineWidth: 1 }),
  emphasis: markedBar,
  label: sumLabel(room, -1, (index) => `压减\n${formatCount(falls[index]?.reduced.value ?? 0)}`),
});

/** Draws nothing but the sum above the stack. */
const addedSeries = (falls: readonly SeatsOfFall[], room: SeatsRoom): BarSeriesOption => ({
  ...seatBar,
  stack: "added",
  data: falls.map(() => 0),
  label: sumLabel(room, 1, (index) => `学位\n${formatCount(falls[index]?.added.value ?? 0)}`),
});
