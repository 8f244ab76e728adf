/**
 * One sheet's part: its cells, merges and hidden rows, read as they come. Everything else in it (validations,
 * conditional formats, dimensions, drawings) is passed over, so what they span costs nothing.
 */
import { addressOf, type Merge, type NeutralSheet } from "../../../../shared/roster/neutralGrid.ts";
import { limits, tooLarge, type Counted } from "../limits.ts";
import { badCell } from "../refusal.ts";
import { collectCells } from "../sheetCells.ts";
import { readCell, type CellContext, type RawCell } from "./cellValue.ts";
import { isColumn, parseRange, parseReference, parseRow } from "./reference.ts";
import { readXml, valueOf, type Attributes } from "./readXml.ts";
import { richText } from "./sharedStrings.ts";
import { isTrue } from "./workbookPart.ts";

export type SheetContent = Pick<NeutralSheet, "cells" | "merges" | "hiddenRows">;

export async function readSheetPart(
  part: string,
  chunks: AsyncIterable<Buffer>,
  context: CellContext,
  count: Counted,
): Promise<SheetContent> {
  const cells = collectCells(context.sheet, count);
  const merges: Merge[] = [];
  const hidden = new Set<number>();
  const position = startPosition(context.sheet);
  const building = buildCell();
  await readXml(part, chunks, count, {
    open(name, attributes) {
      if (name === "row") {
        const row = position.nextRow(attributes);
        if (isTrue(valueOf(attributes, "hidden"))) hidden.add(row);
      } else if (name === "c") {
        building.begin(position.nextCell(attributes), attributes);
      } else if (name === "mergeCell") {
        count.add("merges");
        merges.push(mergeOf(attributes, context.sheet));
      } else {
        building.open(name);
      }
    },
    text: (text) => building.text(text),
    close(name) {
      if (name === "row") position.endRow();
      const raw = building.close(name);
      const cell = raw === null ? null : readCell(raw, context);
      if (cell !== null) cells.add(cell);
    },
  });
  // Hidden rows without a cell are as many as the file likes to say.
  return {
    cells: cells.sorted(),
    merges,
    hiddenRows: [...hidden].filter((row) => cells.rows.has(row)).sort(byNumber),
  };
}

const byNumber = (a: number, b: number): number => a - b;

function mergeOf(attributes: Attributes, sheet: string): Merge {
  const reference = valueOf(attributes, "ref") ?? "";
  const merge = parseRange(reference);
  if (merge === null) throw badCell(sheet, reference);
  return merge;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows and cells may leave out where they are; then they follow the one before. */
function startPosition(sheet: string) {
  let row = 0;
  let column = 0;
  let inRow = false;
  const wrong = (reference: string) => badCell(sheet, reference);
  return {
    nextRow(attributes: Attributes): number {
      const given = valueOf(attributes, "r");
      const next = given === undefined ? parseRow(String(row + 1)) : parseRow(given);
      if (next === null) throw wrong(given ?? String(row + 1));
      row = next;
      column = 0;
      inRow = true;
      return row;
    },
    endRow(): void {
      inRow = false;
    },
    nextCell(attributes: Attributes): CellPlace {
      const given = valueOf(attributes, "r");
      const place = given === undefined ? { row, column: column + 1 } : parseReference(given);
      if (!inRow || place === null || place.row !== row || !isColumn(place.column))
        throw wrong(given ?? addressOf(row, column + 1));
      column = place.column;
      return place;
    },
  };
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
    begin(place: CellPlace, attributes: Attributes): void {
      const type = valueOf(attributes, "t") ?? "n";
      cell = { ...place, type, style: Number(valueOf(attributes, "s") ?? 0) };
      hasFormula = false;
      inValue = false;
      value = undefined;
      inline.begin();
    },
    open(name: string): void {
      if (name === "f") hasFormula = true;
      if (name === "v") {
        inValue = true;
        value = "";
      }
      inline.open(name);
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
