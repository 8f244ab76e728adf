/**
 * A printed table in Word: columns exactly as wide as on paper, a head that comes again on every page, rows that are not
 * cut. A body is kept on one page by keeping each of its rows with the next; so are the head with the first body, and
 * the last body with a note below.
 */
import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { Cell, TableBlock } from "../../../shared/print/printed.ts";
import { columnTwips, twips } from "./lengths.ts";
import { runsOf } from "./runs.ts";
import { tableStyles, type StyleId } from "./styles.ts";
import { tableGrid, type GridCell } from "./tableGrid.ts";

interface Line {
  readonly cells: readonly GridCell[];
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

export interface TablePlace {
  /** Something below must share a page with its last rows. */
  readonly hasNote: boolean;
  readonly isLying: boolean;
}

export function tableOf(table: TableBlock, { hasNote, isLying }: TablePlace): Table {
  const widths = columnTwips(table.columns);
  const style = tableStyles[table.look === "figures" && isLying ? "lyingFigures" : table.look];
  return new Table({
    style: style.id,
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    rows: linesOf(table, hasNote).map(
      ({ cells, isHead, keepNext }) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(style.row), rule: HeightRule.ATLEAST },
          ...(isHead ? { tableHeader: true } : {}),
          ...(keepNext ? { keepNext } : {}),
          children: cells.map((cell) => cellOf(cell, widths, isHead)),
        }),
    ),
  });
}

function linesOf({ head, bodies }: TableBlock, hasNote: boolean): Line[] {
  const grid = tableGrid([...head, ...bodies.flat()]);
  const keeps = [
    ...head.map(() => true),
    ...bodies.flatMap((body, place) =>
      body.map((_, row) => row < body.length - 1 || (hasNote && place === bodies.length - 1)),
    ),
  ];
  return grid.map((cells, row) => ({ cells, isHead: row < head.length, keepNext: keeps[row] === true }));
}

function cellOf(
  { cell, column, columns, goesOn }: GridCell,
  widths: readonly number[],
  isHead: boolean,
): TableCell {
  const merge = cell === null ? VerticalMergeType.CONTINUE : goesOn ? VerticalMergeType.RESTART : undefined;
  return new TableCell({
    width: { size: sum(widths.slice(column, column + columns)), type: WidthType.DXA },
    ...(columns === 1 ? {} : { columnSpan: columns }),
    ...(merge === undefined ? {} : { verticalMerge: merge }),
    children: [
      new Paragraph({ style: styleOf(cell, isHead), children: cell === null ? [] : runsOf(cell.text) }),
    ],
  });
}

function styleOf(cell: Cell | null, isHead: boolean): StyleId {
  if (isHead) return "TableHead";
  if (cell?.blank === true) return "TableBlank";
  if (cell?.align === "right") return "TableNumber";
  return cell?.align === "centre" ? "TableLabel" : "TableText";
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
