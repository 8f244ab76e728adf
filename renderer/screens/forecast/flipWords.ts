/** Where a low or high forecast says otherwise than the middle one, in words. */
import type { Flip } from "../../../shared/calculation/band.ts";
import { formatCount, formatFall } from "../../../shared/format/numbers.ts";
import { stageWord } from "../balance/balanceWords.ts";

/** 高预测缺 80 个 */
export function flipWords({ side, of, bad, row: { spareSeats } }: Flip): string {
  const name = side === "low" ? "低预测" : "高预测";
  if (of === "target") return `${name}${bad ? "超标" : "达标"}`;
  return `${name}${bad ? "缺" : "不缺，余"} ${formatCount(Math.abs(spareSeats))} 个`;
}

/** 2024年秋小学：高预测缺 80 个 */
export const flipSentence = (flip: Flip): string =>
  `${formatFall(flip.year)}${flip.stage === "all" ? "" : stageWord(flip.stage)}：${flipWords(flip)}`;
