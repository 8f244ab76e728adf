/** What the line under the grid says of a range: how many cells, how many filled, their sum and average. Pure. */
import { formatCount } from "../../../shared/format/numbers.ts";

export interface Tally {
  /** Cells that show something. */
  readonly filled: number;
  /** Cells that show a quantity; texts, codes and years are none. */
  readonly numbers: number;
  readonly sum: number;
}

export const noTally: Tally = { filled: 0, numbers: 0, sum: 0 };

export interface Counted {
  readonly text: string;
  readonly quantity: number | null;
}

export const withCell = ({ filled, numbers, sum }: Tally, { text, quantity }: Counted): Tally => ({
  filled: filled + (text === "" ? 0 : 1),
  numbers: numbers + (quantity === null ? 0 : 1),
  sum: sum + (quantity ?? 0),
});

const oneDecimal = (value: number): string => formatCount(Math.round(value * 10) / 10);

/** `tally` is null as long as it is not counted to the end. */
export function tallyText(cells: number, tally: Tally | null): string {
  const selected = `已选 ${formatCount(cells)} 格`;
  if (tally === null) return `${selected}  计算中…`;
  const { filled, numbers, sum } = tally;
  const parts = [selected, `计数 ${formatCount(filled)}`];
  if (numbers > 0) parts.push(`求和 ${formatCount(sum)}`, `平均 ${oneDecimal(sum / numbers)}`);
  return parts.join("  ");
}
