/** How wide a column must be for its longest text: measured as it is drawn, over all rows and not only those in sight. */
import type { GridColumn } from "../types.ts";

const font = '13px "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const [padding, room] = [8, 3];
/** The header's buttons stand beside its name. */
const buttons = 18;
const [narrowest, widest] = [44, 480];
/** The few that may be the widest; the width of a text goes with its length only roughly. */
const measured = 40;

export function fittingWidth<Row>(column: GridColumn<Row>, rows: readonly Row[]): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return column.width;
  pen.font = font;
  const texts = [...new Set(rows.map((row) => column.text(row)))].sort((a, b) => roughly(b) - roughly(a));
  const widths = texts.slice(0, measured).map((text) => pen.measureText(text).width);
  const header = pen.measureText(column.header).width + buttons;
  const width = Math.ceil(Math.max(header, ...widths)) + 2 * padding + room;
  return Math.min(widest, Math.max(narrowest, width));
}

const roughly = (text: string): number => text.length + (text.match(/[^\x20-\x7e]/gu)?.length ?? 0);
