/** From an edited cell of the schedule to the command it means. */
import type { Committed } from "../../../shared/contract/document.ts";
import type { Outcome } from "../../../shared/contract/problem.ts";
import { parseSchool } from "../../../shared/commands/editCells.ts";
import { parseTyped } from "../../../shared/format/typed.ts";
import { fieldSpec } from "../../../shared/model/plan.ts";
import { measureKinds, type MeasureKind } from "../../../shared/model/vocabulary.ts";
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

/** A new line from its first cell: a school, the name of a project (then a new school is meant), or a kind. */
function beginMeasure(
  document: OpenDocument,
  county: string,
  columnId: string,
  text: string,
): Promise<Outcome<Committed>> {
  if (columnId === "kind") return document.run("add-measure", { county, kind: kindOf(text) });
  const school = parseSchool(document.plan, county, text);
  if ("value" in school && typeof school.value === "string")
    return document.run("add-measure", { county, schoolId: school.value });
  return document.run("add-measure", { county, projectName: text, kind: "new-build" });
}

function kindOf(text: string): MeasureKind | undefined {
  const spec = fieldSpec("measure", "kind");
  const typed = spec === undefined ? null : parseTyped(spec, text);
  const value = typed !== null && "value" in typed ? typed.value : null;
  return isKind(value) ? value : undefined;
}

const isKind = (value: unknown): value is MeasureKind =>
  typeof value === "string" && Object.hasOwn(measureKinds, value);
