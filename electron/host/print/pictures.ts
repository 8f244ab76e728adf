/**
 * A picture of the balance as a chart of Word's own, under the finding it shows: its numbers are in the file, and whoever
 * has Word can change how it looks. What Word has no chart for is left to the sentence.
 */
import { Paragraph } from "docx";
import { ChartRun, type ChartRunOptions } from "docx/charts";
import type { PictureBlock, PrintedPicture } from "../../../shared/print/printed.ts";
import { seatsChart } from "./charts/seatsChart.ts";
import { trendChart } from "./charts/trendChart.ts";
import { waterfallChart } from "./charts/waterfallChart.ts";
import { runsOf } from "./runs.ts";
import type { StyleId } from "./styles.ts";

/** `width`: millimetres. */
export function pictureOf({ picture, text, height }: PictureBlock, width: number): Paragraph[] {
  const chart = chartOf(picture);
  const title = new Paragraph({ style: "PictureTitle" satisfies StyleId, children: runsOf(text) });
  if (chart === null) return [title];
  const size = { width: pixels(width), height: pixels(height) };
  const drawing = new ChartRun({
    ...chart,
    transformation: size,
    altText: { name: text, description: text },
  });
  return [title, new Paragraph({ style: "Picture" satisfies StyleId, children: [drawing] })];
}

const pixels = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);

function chartOf(picture: PrintedPicture): ChartRunOptions | null {
  switch (picture.kind) {
    case "waterfall":
      return waterfallChart(picture.data);
    case "trend":
      return trendChart(picture.data);
    case "seats":
      return seatsChart(picture.data);
  }
}
