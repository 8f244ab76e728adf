/** A picture of the balance drawn into its place on a page; a chunk of its own, since few papers have pictures. */
import type { PrintedPicture } from "../../shared/print/printed.ts";
import type { Picture } from "../charts/drawing.ts";
import { chartIn } from "../charts/echarts.ts";
import { seatsPicture } from "../charts/seatsChart.ts";
import { trendPicture } from "../charts/trendChart.ts";
import { waterfallPicture } from "../charts/waterfallChart.ts";

/** Draws at once; returns how to take the drawing away. */
export function drawPicture(element: HTMLElement, printed: PrintedPicture): () => void {
  const chart = chartIn(element);
  const option = pictureOf(printed).draw({ width: chart.getWidth(), height: chart.getHeight() });
  // On paper nothing is pointed at.
  chart.setOption({ ...option, tooltip: { show: false } });
  return () => chart.dispose();
}

function pictureOf(printed: PrintedPicture): Picture {
  switch (printed.kind) {
    case "waterfall":
      return waterfallPicture(printed.data);
    case "trend":
      return trendPicture(printed.data);
    case "seats":
      return seatsPicture(printed.data);
  }
}
