/** Seats against reduction in words: whether the seats keep up, and in which fall they lag most. */
import { formatCount, formatDifference, formatFall } from "../../format/numbers.ts";
import { seatKindNames, stageWord } from "./names.ts";
import { someOf, type Said } from "./said.ts";
import { seatKinds, type SeatsAndReduction, type SeatsOfFall } from "./seatsAndReduction.ts";

export const saySeatsAndReduction = (picture: SeatsAndReduction): Said => ({
  title: titleOf(picture),
  measure: `${stageWord(picture.stage)}新增学位（个）与计划压减（人），比基期累计`,
  text: picture.falls.map(fallText).join("；"),
});

function titleOf({ stage, falls }: SeatsAndReduction): string {
  const seats = `${stageWord(stage)}新增学位`;
  const behind = falls.filter(({ net }) => net.value < 0);
  if (falls.every(({ added, reduced }) => added.value === 0 && reduced.value === 0))
    return `${stageWord(stage)}还没有新增学位，也没有计划压减`;
  return behind.length === 0 ? keepsUp(seats, falls) : lags(seats, behind);
}

function keepsUp(seats: string, falls: readonly SeatsOfFall[]): string {
  const last = falls.at(-1);
  if (last === undefined) return seats;
  if (falls.every(({ reduced }) => reduced.value === 0))
    return `到${formatFall(last.year)}${seats} ${formatCount(last.added.value)} 个，没有计划压减`;
  const rest = last.net.value === 0 ? "正好相等" : `多 ${formatCount(last.net.value)} 个`;
  return `${seats}一直跟得上计划压减，到${formatFall(last.year)}${rest}`;
}

function lags(seats: string, behind: readonly SeatsOfFall[]): string {
  const most = Math.min(...behind.map(({ net }) => net.value));
  const worst = behind.filter(({ net }) => net.value === most).map(({ year }) => formatFall(year));
  const missing = formatCount(-most);
  if (behind.length === 1) return `${worst.join("")}${seats}比计划压减少 ${missing} 个`;
  const each = worst.length > 1 ? `都少 ${missing} 个` : `少 ${missing} 个`;
  return `${seats}有 ${behind.length} 个秋季跟不上计划压减，${someOf(worst, "个秋季")}差得最多，${each}`;
}

function fallText({ year, kinds, added, reduced, net }: SeatsOfFall): string {
  const parts = seatKinds
    .filter((kind) => kinds[kind].value !== 0)
    .map((kind) => `${seatKindNames[kind]} ${formatCount(kinds[kind].value)}`);
  const made = parts.length === 0 ? "" : `（${parts.join("、")}）`;
  return `${formatFall(year)} 新增学位 ${formatCount(added.value)}${made}，计划压减 ${formatCount(reduced.value)}，差额 ${formatDifference(net.value)}`;
}
