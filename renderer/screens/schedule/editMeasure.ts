/** From an edited cell of the schedule to the command it means. */
import type { Committed } from "../../../shared/contract/document.ts";
import type { Outcome } from "../../../shared/contract/problem.ts";
import type { OpenDocument } from "../../document/openDocument.ts";
import { newRowId, type CellEdit } from "../../grid/types.ts";
import { placeColumn } from "./measureColumns.ts";

export function editMeasure(
  document: OpenDocument,
  county: string,
  edit: CellEdit,
): Promise<Outcome<Committed>> {
  const text = edit.value ?? edit.text;
  if (edit.rowId === newRowId) return beginMeasure(document, county, edit.columnId, text);
  if (edit.columnId === placeColumn) return document.run("set-measure-place", { measure: edit.rowId, text });
  if (edit.columnId === "kind") return document.run("set-measure-kind", { measure: edit.rowId, text });
  return document.run("edit-cells", {
    cells: [{ table: "measure", id: edit.rowId, field: edit.columnId, text }],
  });
}

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
