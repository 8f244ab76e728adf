/** Whether all teachers have a place, in words: 已安排 38 / 42 人，还差 4 人. */
import type { Placement } from "../cases/placement.ts";
import { formatCount } from "./numbers.ts";

export function placementWords({ toPlace, placed, open }: Placement): string {
  const counts = `已安排 ${formatCount(placed)} / ${formatCount(toPlace)} 人`;
  if (open === 0) return `${counts}，全部安排`;
  return open > 0 ? `${counts}，还差 ${formatCount(open)} 人` : `${counts}，多出 ${formatCount(-open)} 人`;
}
