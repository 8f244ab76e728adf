/**
 * The labels of the seats' picture by the room they have. Over narrow bars the two sums of a fall lean away from each
 * other; where many falls stand close, only the last has its sums in the picture and the rest say them when pointed at.
 */
import type { BarSeriesOption } from "echarts/charts";
import type { SeatsOfFall } from "../../shared/calculation/pictures/seatsAndReduction.ts";
import { formatCount } from "../../shared/format/numbers.ts";
import type { Size } from "./drawing.ts";
import { barPart, categoryAxis, fallName, fine, isDense, labelStyle, plotHeight, shortage } from "./look.ts";

/** Above: the sums over the bars. At the right: the names of the kinds. Below: two lines under each fall. */
export const margins = { left: 52, right: 84, top: 34, bottom: 38 };

export interface SeatsRoom {
  /** Of the plot. */
  readonly height: number;
  readonly barWidth: number;
  /** A bar is as wide as a number. */
  readonly isWide: boolean;
  /** A fall is not. */
  readonly isDense: boolean;
  readonly lastIndex: number;
}

const numberWidth = 32;

export function roomOf(size: Size, falls: readonly SeatsOfFall[]): SeatsRoom {
  const fallWidth = (size.width - margins.left - margins.right) / Math.max(1, falls.length);
  const barWidth = fallWidth * barPart;
  return {
    height: plotHeight(size, margins),
    barWidth,
    isWide: barWidth >= numberWidth,
    isDense: isDense(fallWidth),
    lastIndex: falls.length - 1,
  };
}

type Label = NonNullable<BarSeriesOption["label"]>;

/** The sum over a bar, with what it counts; `side`: left (−1) or right (1) of where the bars of a fall meet. */
export function sumLabel(
  { barWidth, isWide, isDense: onlyLast, lastIndex }: SeatsRoom,
  side: -1 | 1,
  textAt: (index: number) => string,
): Label {
  return {
    ...labelStyle,
    show: true,
    position: "top",
    distance: 3,
    lineHeight: 13,
    formatter: ({ dataIndex }) => (onlyLast && dataIndex !== lastIndex ? "" : textAt(dataIndex)),
    // Both said in full: a label that is drawn again keeps what the new one does not name.
    align: isWide ? "center" : side < 0 ? "right" : "left",
    offset: isWide ? [0, 0] : [(-side * barWidth) / 2, 0],
  };
}

/** ▲多 440 / ▼少 120 under the fall. */
export function fallText({ year, net }: SeatsOfFall, room: SeatsRoom): string {
  const amount = formatCount(Math.abs(net.value));
  const [more, fewer] = room.isDense ? ["▲", "▼"] : ["▲多 ", "▼少 "];
  const said =
    net.value < 0 ? `{short|${fewer}${amount}}` : net.value > 0 ? `{fine|${more}${amount}}` : "{year|相等}";
  return `{year|${fallName(year, room.isDense)}}\n${said}`;
}

export function fallLabel({ isDense: small }: SeatsRoom) {
  const style = { ...labelStyle, fontSize: small ? 10 : labelStyle.fontSize };
  return {
    ...categoryAxis.axisLabel,
    lineHeight: 16,
    rich: {
      year: labelStyle,
      short: { ...style, color: shortage, fontWeight: 600 as const },
      fine: { ...style, color: fine, fontWeight: 600 as const },
    },
  };
}
