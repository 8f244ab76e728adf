/**
 * The heat table in words: where the greatest shortage is, or, where seats suffice, where it is tightest. The base
 * year is shown but not judged, for the plan cannot change it any more; unless it is all there is.
 */
import { formatCount, formatFall, formatSpare } from "../../format/numbers.ts";
import { stageNames } from "../../model/vocabulary.ts";
import { stageWord } from "./names.ts";
import { someOf, type Said } from "./said.ts";
import type { SpareCell, SpareSeats } from "./spareSeats.ts";

interface Placed extends SpareCell {
  /** An area, or the whole county by its name. */
  readonly where: string;
  readonly isArea: boolean;
}

export const saySpareSeats = (heat: SpareSeats): Said => ({
  title: titleOf(heat),
  measure: `${heat.stages.length === 1 ? stageWord(heat.stages[0] ?? "all") : ""}公办学位：▲余、▼缺，个`,
  text: placed(heat)
    .map((cell) => `${nameOf(cell)} ${formatSpare(cell.value)}`)
    .join("；"),
});

const placed = ({ lines, whole }: SpareSeats): readonly Placed[] =>
  lines.flatMap(({ area, cells }) =>
    cells.map((cell) => ({ ...cell, where: area || whole, isArea: area !== "" })),
  );

const nameOf = ({ year, where, stage }: Placed): string => `${formatFall(year)}${where}${stageNames[stage]}`;

function titleOf(heat: SpareSeats): string {
  const [base, ...later] = heat.falls;
  const cells = placed(heat).filter(
    ({ year, isUnused }) => !isUnused && (year !== base || later.length === 0),
  );
  if (cells.length === 0) return "名册里还没有学位和人数";
  const inAreas = cells.filter(({ isArea }) => isArea);
  // Schools without an area are in the county's line alone: it may lack seats where no area does.
  const [short, judged] = [inAreas, cells]
    .map((some) => [some.filter(({ value }) => value < 0), some] as const)
    .find(([missing]) => missing.length > 0) ?? [[], inAreas.length === 0 ? cells : inAreas];
  return short.length > 0 ? shortageTitle(short) : enoughTitle(judged);
}

function shortageTitle(short: readonly Placed[]): string {
  const most = Math.min(...short.map(({ value }) => value));
  const worst = short.filter(({ value }) => value === most);
  const missing = `缺 ${formatCount(-most)} 个学位`;
  const names = someOf(worst.map(nameOf), "处");
  if (short.length === 1) return `${names}${missing}`;
  return worst.length === 1
    ? `${names}${missing}，是 ${short.length} 处缺口中最大的`
    : `${short.length} 处缺学位，${names}最多，各${missing}`;
}

function enoughTitle(judged: readonly Placed[]): string {
  const least = Math.min(...judged.map(({ value }) => value));
  const tightest = judged.filter(({ value }) => value === least).map(nameOf);
  const where = judged.some(({ isArea }) => isArea) ? "各片区" : "";
  const left = least === 0 ? "刚好够用" : `余 ${formatCount(least)} 个`;
  return `${where}各秋季学位都够，${someOf(tightest, "处")}最紧，${left}`;
}
