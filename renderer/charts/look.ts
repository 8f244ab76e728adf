/**
 * How pictures look: the colours of the screen, patterns that stay apart in grey, type and lines. The colours are those
 * of `ui/base.css`; a saved picture has no style sheet, so they stand here as well.
 */
import { formatFall } from "../../shared/format/numbers.ts";
import type { Fall } from "../../shared/model/units.ts";
import type { PictureOption, Size } from "./drawing.ts";
import type { Scale } from "./scale.ts";

export const ink = "#1f2329";
export const grey = "#646a73";
const line = "#e5e6eb";
export const ground = "#ffffff";
export const shortage = "#c0392b";
export const fine = "#2e7d32";
/** In single quotes: the library puts it into an attribute of the SVG as it is. */
const font = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** Private enrollment: a warm grey-orange. */
export const privateFill = "#c39468";
export const privateLine = "#a45a2a";
/** Public seats. */
export const publicFill = "#1f5fbf";
/** A change that nobody made. */
export const naturalFill = "#b9bec6";

/**
 * How an area is filled, in the words of the drawing library's shapes. It writes into the styles it is given: hand it
 * a copy (`fillOf`, `barStyle`).
 */
export interface FillStyle {
  readonly fill: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly decal?: Decal;
}

/** Patterns stay readable where colours do not: in grey, on paper. */
interface Decal {
  readonly symbol?: string;
  readonly symbolSize?: number;
  readonly dashArrayX: number[] | number[][];
  readonly dashArrayY: number[];
  readonly rotation?: number;
  readonly color: string;
}

/** Bought seats: hatched everywhere. */
export const purchasedStyle: FillStyle = {
  fill: "#ffffff",
  stroke: publicFill,
  lineWidth: 1,
  decal: { dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: publicFill },
};

/** Turned public: seats in schools that were private. */
export const convertedStyle: FillStyle = {
  fill: "#5c8fd6",
  decal: {
    symbol: "circle",
    symbolSize: 0.8,
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0],
    ],
    dashArrayY: [5, 0],
    color: "#ffffff",
  },
};

export const textStyle = { fontFamily: font, fontSize: 12, color: ink } as const;
export const labelStyle = { ...textStyle, fontSize: 11 } as const;

/** What every picture begins with. Nothing moves: a number is read where it stands. */
export const baseOption = {
  animation: false,
  textStyle,
  backgroundColor: ground,
  tooltip: {
    trigger: "item",
    // Drawn into the picture, so that no text is ever taken for markup.
    renderMode: "richText",
    confine: true,
    padding: [4, 8],
    textStyle: labelStyle,
  },
} as const satisfies PictureOption;

export const categoryAxis = {
  type: "category",
  axisTick: { show: false },
  axisLine: { lineStyle: { color: "#a5abb3" } },
  axisLabel: { ...labelStyle, interval: 0 },
} as const;

export const valueAxis = (scale: Scale) =>
  ({
    type: "value",
    ...scale,
    axisLabel: { ...labelStyle, color: grey },
    splitLine: { lineStyle: { color: line } },
  }) as const;

/** Falls that stand closer than their names are wide. */
export const isDense = (fallWidth: number): boolean => fallWidth < 52;

/** 2023年秋, and its year alone where falls are dense. */
export const fallName = (year: Fall, dense: boolean): string => (dense ? String(year) : formatFall(year));

/** Where the plot lies in the picture; its axis texts stand outside of it. */
interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const plotHeight = ({ height }: Size, { top, bottom }: Margins): number =>
  Math.max(1, height - top - bottom);

/** The mark the keyboard or the mouse is on. */
export const emphasisStyle = { stroke: ink, lineWidth: 2 } as const;

/** A fill for a shape. */
export const fillOf = ({ decal, ...fill }: FillStyle) =>
  decal === undefined ? fill : { ...fill, decal: { ...decal } };

/** A fill for a series of bars. */
export const barStyle = ({ fill, stroke, lineWidth, decal }: FillStyle) => ({
  color: fill,
  borderColor: stroke ?? "#ffffff",
  borderWidth: lineWidth ?? 0.5,
  ...(decal === undefined ? {} : { decal: { ...decal } }),
});

export const markedBar = { itemStyle: { borderColor: ink, borderWidth: 2 } } as const;

/** Both stacks of a fall. */
export const seatBar = { type: "bar", barMaxWidth: 56, barCategoryGap: "24%", barGap: "8%" } as const;
/** How much of the room of a fall a stack has, by the gaps above. */
export const barPart = 0.76 / 2.08;
