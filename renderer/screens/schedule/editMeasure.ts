/** From edited cells of the schedule to the command they mean: many cells are one command. */
import type { Committed } from "../../../shared/contract/document.ts";
import type { Outcome } from "../../../shared/contract/problem.ts";
import type { OpenDocument } from "../../document/openDocument.ts";
import { newRowId, type CellEdit, type LineTexts } from "../../grid/types.ts";
import { placeColumn } from "./measureColumns.ts";

export function editMeasures(
  document: OpenDocument,
  county: string,
  edits: readonly CellEdit[],
): Promise<Outcome<Committed>> {
  const [first] = edits;
  const only = edits.length === 1 ? first : undefined;
  const text = only === undefined ? "" : textOf(only);
  if (only?.rowId === newRowId) return beginMeasure(document, county, only.columnId, text);
  if (only?.columnId === placeColumn) return document.run("set-measure-place", { measure: only.rowId, text });
  if (only?.columnId === "kind") return document.run("set-measure-kind", { measure: only.rowId, text });
  return document.run("edit-cells", { cells: edits.map(cellOf) });
}

/** A block that reaches behind the last line. */
export function pasteMeasures(
  document: OpenDocument,
  county: string,
  lines: readonly LineTexts[],
  edits: readonly CellEdit[],
): Promise<Outcome<Committed>> {
  return document.run("paste-measures", {
    county,
    cells: edits.map(cellOf),
    lines: lines.map((line) => [...line].map(([field, text]) => ({ field, text }))),
  });
}

const cellOf = (edit: CellEdit) => ({
  table: "measure" as const,
  id: edit.rowId,
  field: edit.columnId,
  text: textOf(edit),
});

const textOf = ({ text, value }: CellEdit): string => value ?? text;

/** A new line from its first cell; the command reads it as it would in the line itself. */
function beginMeasure(
  document: OpenDocument,
  county: string,
  columnId: string,
  text: string,
): Promise<Outcome<Committed>> {
  const column = columnId === placeColumn ? "place" : "kind";
  return document.run("add-measure", { county, typed: { column, text } });
}
