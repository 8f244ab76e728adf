/** The private share fall by fall: as planned, each point with its number, if nothing is done, and the targets. */
import type { ChartSeries, LineChartOptions } from "docx/charts";
import type { ShareTrend } from "../../../../shared/calculation/pictures/shareTrend.ts";
import { formatFall } from "../../../../shared/format/numbers.ts";
import { dark, grey, hasNumbers, look, privateColor, shares } from "./look.ts";

const share = (bp: number): number => bp / 10_000;

export function trendChart({ points, targets }: ShareTrend): LineChartOptions | null {
  const targetOf = (year: number): number | null => {
    const target = targets.find((one) => one.year === year);
    return target === undefined ? null : share(target.value);
  };
  const target: ChartSeries = {
    name: "目标",
    values: points.map(({ year }) => targetOf(year)),
    color: dark,
    line: { color: dark, width: 1.5, dash: "dot" },
    markers: { shape: "dash", size: 12 },
  };
  const series: readonly ChartSeries[] = [
    {
      name: "按方案",
      values: points.map(({ planned }) => share(planned.value)),
      color: privateColor,
      line: { color: privateColor, width: 2.5 },
      markers: { shape: "circle", size: 7 },
      dataLabels: { value: true, position: "below", numberFormat: shares },
    },
    {
      name: "不新增措施",
      values: points.map(({ doNothing }) => share(doNothing.value)),
      color: grey,
      line: { color: grey, width: 1.5, dash: "dash" },
      markers: { shape: "diamond", size: 6 },
    },
    ...(hasNumbers([target]) ? [target] : []),
  ];
  if (!hasNumbers(series)) return null;
  return {
    ...look,
    type: "line",
    categories: points.map(({ year }) => formatFall(year)),
    series,
    emptyValues: "connect",
    valueAxis: { minimum: 0, numberFormat: "0%" },
  };
}
