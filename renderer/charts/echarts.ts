/**
 * The parts of ECharts that our pictures use, and no others. Whoever shows pictures is loaded only then: the start
 * of the program does not wait for it.
 */
import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { GridComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use as register, type EChartsType } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { PictureOption, Size } from "./drawing.ts";

register([
  BarChart,
  LineChart,
  CustomChart,
  GridComponent,
  TitleComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

export type LiveChart = EChartsType;

/** A chart that lives in the page, in an element that has its size. */
export const chartIn = (element: HTMLElement): LiveChart => init(element, null, { renderer: "svg" });

/** The picture as the text of an SVG file of this size, drawn beside the page. */
export function svgText(option: PictureOption, { width, height }: Size): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
