/** What a picture is to those who draw, show and save it. */
import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, TitleComponentOption, TooltipComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { Mark } from "../../shared/calculation/pictures/mark.ts";
import type { Said } from "../../shared/calculation/pictures/said.ts";

export type PictureOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | CustomSeriesOption
  | GridComponentOption
  | TitleComponentOption
  | TooltipComponentOption
>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The place of a mark that is written under the axis and not drawn by a series. */
export const underAxis = -1;

/** A mark with where it is drawn, and its name and number in words. */
export interface DrawnMark extends Mark {
  /** Or `underAxis`. */
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly words: string;
}

/** A picture: what it says, which number each of its marks is, in reading order, and how it is drawn at a size. */
export interface Picture {
  readonly said: Said;
  readonly marks: readonly DrawnMark[];
  readonly draw: (size: Size) => PictureOption;
}
