/** Seats added, stacked by kind, and the planned reduction as a line over them: whether the seats keep up. */
import type { ChartSeries, ColumnChartOptions } from "docx/charts";
import { seatKindNames } from "../../../../shared/calculation/pictures/names.ts";
import {
  seatKinds,
  type SeatKind,
  type SeatsAndReduction,
} from "../../../../shared/calculation/pictures/seatsAndReduction.ts";
import { formatFall } from "../../../../shared/format/numbers.ts";
import { counts, hasNumbers, look, privateColor } from "./look.ts";

/** Dark and light in turn, so that neighbours differ in grey too. */
const colors: Readonly<Record<SeatKind, string>> = {
  "new-build": "1F4E9B",
  rebuild: "A9C4EC",
  expand: "12305F",
  tap: "DBE7F8",
  convert: "4777C4",
  purchase: "C9CED6",
};

export function seatsChart({ falls }: SeatsAndReduction): ColumnChartOptions | null {
  const kinds = seatKinds.filter((kind) => falls.some((fall) => fall.kinds[kind].value !== 0));
  const series: readonly ChartSeries[] = [
    ...kinds.map((kind) => ({
      name: seatKindNames[kind],
      values: falls.map((fall) => fall.kinds[kind].value),
      color: colors[kind],
    })),
    {
      name: "计划压减",
      type: "line",
      values: falls.map(({ reduced }) => reduced.value),
      color: privateColor,
      line: { color: privateColor, width: 2.25 },
      markers: { shape: "square", size: 7 },
      dataLabels: { value: true, position: "above", numberFormat: counts },
    },
  ];
  if (!hasNumbers(series)) return null;
  return {
    ...look,
    type: "column",
    stacking: "stacked",
    gapWidth: 80,
    categories: falls.map(({ year }) => formatFall(year)),
    series,
    valueAxis: { numberFormat: counts },
  };
}
