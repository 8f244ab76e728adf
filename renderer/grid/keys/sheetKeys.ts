/** Does what a key means. Menus mean the same things and come in by the same door, `perform`. */
import type { Motion } from "../selection/activeCell.ts";
import type { CellEditor } from "../editing/cellEditor.ts";
import type { Cells } from "../cells.ts";
import { intentOf, type Intent } from "./keymap.ts";
import type { SelectionTracker } from "../selection/selectionTracker.ts";
import type { ClipMark } from "../clipboard/clipMark.ts";
import type { SheetClipboard } from "../clipboard/sheetClipboard.ts";
import type { SheetEditing } from "../editing/sheetEditing.ts";
import type { SheetFill } from "../fill/sheetFill.ts";
import { today } from "../../ui/today.ts";
import type { SpreadsheetProps } from "../types.ts";

export interface KeyParts<Row> {
  readonly cells: Cells<Row>;
  readonly selection: SelectionTracker;
  readonly editor: CellEditor;
  readonly editing: SheetEditing<Row>;
  readonly clipboard: SheetClipboard<Row>;
  readonly fill: SheetFill<Row>;
  readonly mark: ClipMark;
  readonly props: () => SpreadsheetProps<Row>;
}

export class SheetKeys<Row> {
  readonly #parts: KeyParts<Row>;

  constructor(parts: KeyParts<Row>) {
    this.#parts = parts;
  }

  press(event: KeyboardEvent): void {
    const { editor, selection, mark } = this.#parts;
    const meant = intentOf(event, editor.mode, editor.listOpen);
    const intent: Intent =
      meant.type === "collapse" && selection.rectangle === null && !mark.shown ? { type: "pass" } : meant;
    this.perform(intent);
    if (intent.type === "pass" || intent.type === "commit-and-pass") return;
    event.stopPropagation();
    if (intent.type !== "native") event.preventDefault();
  }

  /** F2, a double click: edits the cell, or shows what its content is made of. */
  open(): void {
    const { selection, cells, editor } = this.#parts;
    const { cell } = selection;
    if (cell === null || cells.canEdit(cell) || !this.#explain()) editor.begin("edit");
  }

  perform(intent: Intent): void {
    const { selection, editor, editing, clipboard, fill, mark } = this.#parts;
    switch (intent.type) {
      case "move":
        return selection.move(intent.motion);
      case "extend":
        return selection.extend(intent.motion);
      case "select":
        return selection.grow(intent.what);
      case "collapse":
        // The dashed line goes first, and what is selected stays.
        return void (mark.clear() || selection.collapse());
      case "enter":
        return this.#enter(intent.motion);
      case "explain":
        return void this.#explain();
      case "edit":
        return editor.editing ? editor.editInPlace() : this.open();
      case "open-list":
        return editor.openList();
      case "clear":
        return editing.clear();
      case "delete-rows":
        return editing.deleteRows();
      case "copy-with-headers":
        return clipboard.copyWithHeaders();
      case "fill":
        return fill.fromFirst(intent.way);
      case "today":
        return editor.editing ? editor.insert(today()) : fill.today();
      case "commit-to-all":
        return editor.commitToAll();
      case "commit":
        return editor.commit(intent.motion);
      case "commit-and-pass":
        return editor.commit("stay");
      case "cancel":
        return editor.escape();
      case "choose":
        return editor.step(intent.step);
      case "native":
      case "pass":
        return undefined;
    }
  }

  /** Enter asks what a number is made of that nobody can type; in a range it goes on, as everywhere. */
  #enter(motion: Motion): void {
    const { selection, cells } = this.#parts;
    const { cell } = selection;
    const asks = cell !== null && selection.rectangle === null && !cells.canEdit(cell);
    if (!asks || !this.#explain()) selection.move(motion);
  }

  /** False where there is no number to ask about. */
  #explain(): boolean {
    const { selection, cells, props } = this.#parts;
    const subject = selection.cell === null ? null : cells.subjectOf(selection.cell);
    const { onExplain } = props();
    if (subject === null || onExplain === undefined) return false;
    onExplain(subject, "key");
    return true;
  }
}
