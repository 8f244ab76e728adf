/** Tables with a column a fall. A plan of many falls takes several tables one below the other, none wider than the page. */
import { formatFall } from "../format/numbers.ts";
import type { Fall } from "../model/units.ts";
import { label, textWidth, type Cell, type Row, type TableBlock } from "./printed.ts";

/** "2021年秋" on one line. */
const narrowest = 15.6;

export interface FallTable {
  readonly falls: readonly Fall[];
  readonly baseYear: Fall;
  /** Headers and widths of the columns before the falls. */
  readonly leading: readonly { readonly header: string; readonly width: number }[];
  /** The rows of these falls, by body; `index` is the place of the first of them. */
  readonly bodies: (falls: readonly Fall[], index: number) => readonly (readonly Row[])[];
}

export function fallTables({ falls, baseYear, leading, bodies }: FallTable): TableBlock[] {
  const room = textWidth - leading.reduce((sum, { width }) => sum + width, 0);
  const tables: TableBlock[] = [];
  const parts = Math.ceil(falls.length / Math.floor(room / narrowest));
  const most = Math.ceil(falls.length / parts);
  for (let index = 0; index < falls.length; index += most) {
    const part = falls.slice(index, index + most);
    const header = (year: Fall): Cell => label(`${formatFall(year)}${year === baseYear ? "\n（基期）" : ""}`);
    tables.push({
      kind: "table",
      look: "figures",
      columns: [...leading.map(({ width }) => width), ...part.map(() => room / part.length)],
      head: [[...leading.map((column) => label(column.header)), ...part.map(header)]],
      bodies: bodies(part, index),
    });
  }
  return tables;
}
