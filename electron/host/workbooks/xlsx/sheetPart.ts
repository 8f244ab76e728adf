/**
 * One sheet's part: its cells, merges and hidden rows, read as they come. Everything else in it (validations,
 * conditional formats, dimensions, drawings) is passed over, so what they span costs nothing.
 */
import { addressOf, type Merge } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { limits, tooLarge, type Counted } from "../limits.ts";
import { badCell } from "../refusal.ts";
import { collectCells, type SheetContent } from "../sheetCells.ts";
import { readCell, type CellContext, type RawCell } from "./cellValue.ts";
import { Position } from "./position.ts";
import { parseRange } from "./reference.ts";
import { readXml, valueOf, type Attributes } from "./readXml.ts";
import { richText } from "./richText.ts";
import { RowScanner, type SheetReading } from "./scan/rowScanner.ts";
import { isTrue } from "./workbookPart.ts";

export async function readSheetPart(
  part: string,
  chunks: AsyncIterable<Buffer>,
  context: CellContext,
  count: Counted,
): Promise<SheetContent> {
  const merges: Merge[] = [];
  const sheet: SheetReading = {
    cells: collectCells(context.sheet, count),
    position: new Position(),
    context,
  };
  const building = buildCell();
  const handler = {
    open(name: string, attributes: Attributes) {
      if (name === "row") {
        startRow(sheet, attributes);
      } else if (name === "c") {
        startCell(sheet, attributes);
        building.begin(sheet.position, attributes);
      } else if (name === "mergeCell") {
        count.add("merges");
        merges.push(mergeOf(attributes, context.sheet));
      } else {
        building.open(name, attributes);
      }
    },
    text: (text: string) => building.text(text),
    close(name: string) {
      if (name === "row") sheet.position.endRow();
      const raw = building.close(name);
      const cell = raw === null ? null : readCell(raw, context);
      if (cell !== null) sheet.cells.add(cell);
    },
  };
  await readXml(part, chunks, count, handler, new RowScanner(sheet));
  return sheet.cells.content(merges);
}

function startRow({ cells, position, context }: SheetReading, attributes: Attributes): void {
  const given = valueOf(attributes, "r");
  if (!position.startRow(given)) throw badCell(context.sheet, given ?? String(position.row + 1));
  if (isTrue(valueOf(attributes, "hidden"))) cells.hideRow(position.row);
}

function startCell({ position, context }: SheetReading, attributes: Attributes): void {
  const given = valueOf(attributes, "r");
  if (!position.startCell(given))
    throw badCell(context.sheet, given ?? addressOf(position.row, position.column + 1));
}

function mergeOf(attributes: Attributes, sheet: string): Merge {
  const reference = valueOf(attributes, "ref") ?? "";
  const merge = parseRange(reference);
  if (merge === null) throw badCell(sheet, reference);
  return merge;
}

/** Gathers what stands between <c> and </c>. */
function buildCell() {
  const inline = richText();
  let cell: Pick<RawCell, "row" | "column" | "type" | "style"> | null = null;
  let hasFormula = false;
  let inValue = false;
  let value: string | undefined;
  const finished = (): RawCell | null =>
    cell === null ? null : { ...cell, hasFormula, value, inline: inline.value() };
  return {
    begin({ row, column }: Pick<RawCell, "row" | "column">, attributes: Attributes): void {
      const type = valueOf(attributes, "t") ?? "n";
      cell = { row, column, type, style: Number(valueOf(attributes, "s") ?? 0) };
      hasFormula = false;
      inValue = false;
      value = undefined;
      inline.begin();
    },
    open(name: string, attributes: Attributes): void {
      if (name === "f") hasFormula = true;
      if (name === "v") {
        inValue = true;
        value = "";
      }
      inline.open(name, attributes);
    },
    text(text: string): void {
      if (inValue) value += text;
      if (value !== undefined && value.length > limits.textLength) throw tooLarge("textLength");
      inline.text(text);
    },
    close(name: string): RawCell | null {
      if (name === "v") inValue = false;
      inline.close(name);
      if (name !== "c") return null;
      const raw = finished();
      cell = null;
      return raw;
    },
  };
}
