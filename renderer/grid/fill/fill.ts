/**
 * Filling: which cells get which texts from the ones beside them. Ctrl+D and Ctrl+R copy the first line or column of a
 * range, or the neighbour of a single one; the handle carries a range on in one direction, as a pattern or as a series.
 * Only lines and columns that are shown take part. Pure.
 */
import type { GridShape } from "../selection/activeCell.ts";
import type { Rectangle } from "../selection/selection.ts";
import { seriesOf } from "./series.ts";
import type { CellEdit, CellEntry, CellRef } from "../types.ts";

export interface FillGround {
  readonly shape: GridShape;
  canEdit(cell: CellRef): boolean;
  /** What an edit sends to copy this cell. */
  entryOf(cell: CellRef): CellEntry;
}

export interface Filling {
  readonly edits: readonly CellEdit[];
  readonly locked: number;
}

export type Way = "down" | "right" | "up" | "left";
const isUpright = (way: Way): boolean => way === "down" || way === "up";

/** What a range is filled from by Ctrl+D (down) or Ctrl+R (right); null at the edge of the grid. */
export function sourceOf(range: Rectangle, way: "down" | "right"): Rectangle | null {
  const { top, left, bottom, right } = range;
  const source =
    way === "down"
      ? { ...range, top: top === bottom ? top - 1 : top, bottom: top === bottom ? top - 1 : top }
      : { ...range, left: left === right ? left - 1 : left, right: left === right ? left - 1 : left };
  return source.top < 0 || source.left < 0 ? null : source;
}

/** The cells a drag of the handle adds, in the direction in which the mouse is farther away; null within the range. */
export function draggedTo(
  range: Rectangle,
  { row, column }: { readonly row: number; readonly column: number },
): { readonly way: Way; readonly target: Rectangle } | null {
  const { top, left, bottom, right } = range;
  const reaches: readonly (readonly [Way, number, Rectangle])[] = [
    ["down", row - bottom, { ...range, top: bottom + 1, bottom: row }],
    ["up", top - row, { ...range, top: row, bottom: top - 1 }],
    ["right", column - right, { ...range, left: right + 1, right: column }],
    ["left", left - column, { ...range, left: column, right: left - 1 }],
  ];
  const farthest = reaches.reduce((a, b) => (b[1] > a[1] ? b : a));
  const [way, distance, target] = farthest;
  return distance > 0 ? { way, target } : null;
}

/** Carries `source` on over `target`, which lies beside it in that direction. */
export function filled(
  source: Rectangle,
  target: Rectangle,
  way: Way,
  asSeries: boolean,
  ground: FillGround,
): Filling {
  const edits: CellEdit[] = [];
  let locked = 0;
  for (const line of linesOf(source, target, way, ground.shape)) {
    const next = continued(
      line.from.map((cell) => ({ columnId: cell.columnId, ...ground.entryOf(cell) })),
      asSeries,
    );
    for (const { cell, place } of line.to)
      if (ground.canEdit(cell)) edits.push({ ...cell, ...entryIn(cell.columnId, next(place)) });
      else locked += 1;
  }
  return { edits, locked };
}

/** What a cell holds, with the column it is from. */
interface Source extends CellEntry {
  readonly columnId?: string;
}

/** A series is made of texts; a copy is exact, whatever its text. */
function continued(entries: readonly Source[], asSeries: boolean): (place: number) => Source {
  const series = asSeries ? seriesOf(entries.map(({ text }) => text)) : null;
  return (place) =>
    series === null
      ? (entries[((place % entries.length) + entries.length) % entries.length] ?? { text: "" })
      : { text: series(place) };
}

/** The id of a school means nothing in another column: there the text counts. */
const entryIn = (columnId: string, { columnId: from, text, value }: Source): CellEntry =>
  value === undefined || from !== columnId ? { text } : { text, value };

interface FillLine {
  readonly from: readonly CellRef[];
  /** `place` counts from the first cell of `from`; above and to the left of it, backwards. */
  readonly to: readonly { readonly cell: CellRef; readonly place: number }[];
}

/** Column by column when filling down or up, line by line when filling sideways. */
function linesOf(source: Rectangle, target: Rectangle, way: Way, shape: GridShape): FillLine[] {
  const across = isUpright(way) ? span(target.left, target.right) : span(target.top, target.bottom);
  const at = (along: number, beside: number): CellRef[] => {
    const rowId = shape.rowIdAt(isUpright(way) ? along : beside);
    const columnId = shape.columnIds[isUpright(way) ? beside : along];
    return rowId === undefined || columnId === undefined ? [] : [{ rowId, columnId }];
  };
  const [from, to] = [source, target].map((area) =>
    isUpright(way) ? span(area.top, area.bottom) : span(area.left, area.right),
  );
  const first = from?.[0] ?? 0;
  return across.map((beside) => ({
    from: (from ?? []).flatMap((along) => at(along, beside)),
    to: (to ?? []).flatMap((along) => at(along, beside).map((cell) => ({ cell, place: along - first }))),
  }));
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The last line with data beside the range, without a gap: how far a double click on the handle fills. */
export function endOfNeighbour({ bottom, left, right }: Rectangle, shape: GridShape): number {
  const reach = (column: number): number => {
    let row = bottom;
    if (column < 0 || column >= shape.columnIds.length) return row;
    while (row + 1 < shape.recordCount && shape.isFilled({ row: row + 1, column })) row += 1;
    return row;
  };
  const besideLeft = reach(left - 1);
  return besideLeft > bottom ? besideLeft : reach(right + 1);
}
