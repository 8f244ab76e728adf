/**
 * The seats added, a series a kind. The last fall's segments are named at their right instead of in a legend, moved
 * apart where they are thin; the others bear their number where it has room.
 */
import type { BarSeriesOption } from "echarts/charts";
import { seatKindNames } from "../../shared/calculation/pictures/names.ts";
import type { SeatKind, SeatsOfFall } from "../../shared/calculation/pictures/seatsAndReduction.ts";
import { formatCount } from "../../shared/format/numbers.ts";
import {
  barStyle,
  convertedStyle,
  ground,
  ink,
  labelStyle,
  markedBar,
  publicFill,
  purchasedStyle,
  seatBar,
  type FillStyle,
} from "./look.ts";
import type { SeatsRoom } from "./seatsLabels.ts";
import { depthOf, spread, type Scale } from "./scale.ts";

const kindStyles: Readonly<Record<SeatKind, FillStyle>> = {
  "new-build": { fill: publicFill },
  rebuild: { fill: "#16407f" },
  expand: { fill: "#8fb2e6" },
  tap: { fill: "#dbe7f8", stroke: publicFill, lineWidth: 1 },
  convert: convertedStyle,
  purchase: purchasedStyle,
};

/** How the number in a segment is read on its ground. */
const insideStyles: Readonly<Record<SeatKind, object>> = {
  "new-build": { color: ground },
  rebuild: { color: ground },
  expand: { color: ink },
  tap: { color: ink },
  convert: { color: ink, backgroundColor: ground, padding: [1, 3] },
  purchase: { color: ink, backgroundColor: ground, padding: [1, 3] },
};

const lineHeight = 14;

export function kindSeries(
  kinds: readonly SeatKind[],
  falls: readonly SeatsOfFall[],
  scale: Scale,
  { height, isWide }: SeatsRoom,
): readonly BarSeriesOption[] {
  const lowered = nameOffsets(kinds, falls, scale, height);
  const isReadable = (value: number): boolean =>
    isWide && depthOf(0, scale, height) - depthOf(Math.abs(value), scale, height) >= lineHeight;
  return kinds.map((kind) => ({
    ...seatBar,
    stack: "added",
    data: falls.map((fall, index) => {
      const { value } = fall.kinds[kind];
      const isLast = index === falls.length - 1;
      return { value, label: isLast ? nameLabel(kind, value, lowered) : { show: isReadable(value) } };
    }),
    itemStyle: barStyle(kindStyles[kind]),
    emphasis: markedBar,
    label: {
      ...labelStyle,
      position: "inside",
      formatter: ({ value }) => formatCount(Number(value)),
      ...insideStyles[kind],
    },
  }));
}

const nameLabel = (kind: SeatKind, value: number, lowered: ReadonlyMap<SeatKind, number>) => ({
  show: value !== 0,
  position: "right" as const,
  offset: [0, lowered.get(kind) ?? 0],
  color: ink,
  backgroundColor: "transparent",
  padding: 0,
  formatter: `${seatKindNames[kind]} ${formatCount(value)}`,
});

/** By how much each name of the last fall's stack stands lower than the middle of its segment. */
function nameOffsets(
  kinds: readonly SeatKind[],
  falls: readonly SeatsOfFall[],
  scale: Scale,
  height: number,
): ReadonlyMap<SeatKind, number> {
  const middles = middlesOf(kinds, falls.at(-1)).toSorted((a, b) => b.level - a.level);
  const places = middles.map(({ level }) => depthOf(level, scale, height));
  const moved = spread(places, lineHeight, height);
  return new Map(middles.map(({ kind }, index) => [kind, (moved[index] ?? 0) - (places[index] ?? 0)]));
}

/** In values: what is added is stacked upwards from zero, what is taken away downwards. */
function middlesOf(
  kinds: readonly SeatKind[],
  fall: SeatsOfFall | undefined,
): readonly { readonly kind: SeatKind; readonly level: number }[] {
  let up = 0;
  let down = 0;
  return kinds.flatMap((kind) => {
    const value = fall?.kinds[kind].value ?? 0;
    if (value === 0) return [];
    const from = value > 0 ? up : down;
    if (value > 0) up += value;
    else down += value;
    return [{ kind, level: from + value / 2 }];
  });
}
