/**
 * The waterfall: each bar stands on one that is not seen. The numbers stand under the bars with their names, since a
 * bar that stands on another has none above it.
 */
import type { ColumnChartOptions } from "docx/charts";
import { partLabels } from "../../../../shared/calculation/pictures/names.ts";
import type { Waterfall } from "../../../../shared/calculation/pictures/waterfall.ts";
import { formatCount, formatDifference, formatFall } from "../../../../shared/format/numbers.ts";
import { counts, dark, grey, look, privateColor, unseen } from "./look.ts";

interface Bar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

/** Null for an odd plan whose level falls below zero: its bars cannot stand on others. */
export function waterfallChart(waterfall: Waterfall): ColumnChartOptions | null {
  const bars = barsOf(waterfall);
  if (bars.some(({ from, to }) => from < 0 || to < 0)) return null;
  return {
    ...look,
    type: "column",
    stacking: "stacked",
    gapWidth: 60,
    legend: false,
    categories: bars.map(({ name }) => name),
    series: [
      { name: "起点", values: bars.map(({ from, to }) => Math.min(from, to)), color: unseen },
      {
        name: "人数",
        values: bars.map(({ from, to }) => Math.abs(to - from)),
        color: privateColor,
        colors: bars.map(({ color }) => color),
      },
    ],
    valueAxis: { minimum: 0, gridlines: false, numberFormat: counts },
  };
}

function barsOf({ baseYear, year, base, steps, result }: Waterfall): readonly Bar[] {
  const whole = (fall: number, value: number): Bar => ({
    name: `${formatFall(fall)}\n${formatCount(value)}`,
    from: 0,
    to: value,
    color: privateColor,
  });
  return [
    whole(baseYear, base.value),
    ...steps.map(({ part, from, to, value }) => ({
      name: `${partLabels[part]}\n${formatDifference(-value)}`,
      from,
      to,
      color: part === "natural" ? grey : dark,
    })),
    whole(year, result.value),
  ];
}
