/** From edited cells of the roster to the command they mean. */
import type { Committed } from "../../../shared/contract/document.ts";
import type { Outcome } from "../../../shared/contract/problem.ts";
import type { OpenDocument } from "../../document/openDocument.ts";
import type { CellEdit } from "../../grid/types.ts";
import { dispositionColumn } from "./rosterColumns.ts";

export function editRoster(document: OpenDocument, edits: readonly CellEdit[]): Promise<Outcome<Committed>> {
  const cells = edits.map(({ rowId, columnId, text, value }) => ({
    table: columnId === dispositionColumn ? ("case" as const) : ("school" as const),
    id: rowId,
    field: columnId,
    text: value ?? text,
  }));
  return document.run("edit-cells", { cells });
}
