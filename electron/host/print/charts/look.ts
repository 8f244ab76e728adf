/** How Word's charts look: without a frame, in the colours of the balance, which stay apart in grey. */
import type { ChartRunOptions, ChartSeries } from "docx/charts";

export const look = {
  chartArea: { fill: "none", border: "none" },
  legend: { position: "bottom" },
} as const satisfies Partial<ChartRunOptions>;

export const counts = "#,##0";
export const shares = "0.0%";

export const dark = "1F2329";
export const grey = "8A9099";
export const privateColor = "A45A2A";
/** On white paper nothing is seen of it. */
export const unseen = "FFFFFF";

/** A chart needs a category and a number; without them there is nothing to draw. */
export const hasNumbers = (series: readonly ChartSeries[]): boolean =>
  series.some(({ values }) => values.some((value) => value !== null));
