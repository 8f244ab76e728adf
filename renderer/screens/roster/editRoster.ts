/** From edited cells of the roster to the command they mean. */
import type { Committed } from "../../../shared/contract/document.ts";
import type { Outcome } from "../../../shared/contract/problem.ts";
import type { OpenDocument } from "../../document/openDocument.ts";
import type { CellEdit } from "../../grid/types.ts";
import { dispositionColumn } from "./rosterColumns.ts";

export function editRoster(document: OpenDocument, edits: readonly CellEdit[]): Promise<Outcome<Committed>> {
  const disposition = oneDisposition(edits);
  if (disposition !== null)
    return document.run("set-disposition", { schools: edits.map(({ rowId }) => rowId), text: disposition });
  const cells = edits.map((edit) => ({
    table: edit.columnId === dispositionColumn ? ("case" as const) : ("school" as const),
    id: edit.rowId,
    field: edit.columnId,
    text: textOf(edit),
  }));
  return document.run("edit-cells", { cells });
}

const textOf = ({ text, value }: CellEdit): string => value ?? text;

/** The disposition that all edits choose, if they do nothing else. */
function oneDisposition(edits: readonly CellEdit[]): string | null {
  const texts = new Set(edits.map(textOf));
  const [text = ""] = texts;
  const choosing = edits.every(({ columnId }) => columnId === dispositionColumn);
  return choosing && texts.size === 1 && text.length <= 100 ? text : null;
}
