/** What the editor asks and tells of the cell that is the active one at that moment. */
import type { EditorContext } from "./cellEditor.ts";
import type { Cells } from "../cells.ts";
import type { FillHandle } from "../fill/fillHandle.ts";
import type { GridView } from "../gridView.ts";
import type { SelectionTracker } from "../selection/selectionTracker.ts";
import type { SheetEditing } from "./sheetEditing.ts";
import type { SheetFill } from "../fill/sheetFill.ts";
import type { CellRef } from "../types.ts";

interface Parts<Row> {
  readonly cells: Cells<Row>;
  readonly grid: GridView<Row>;
  readonly selection: SelectionTracker;
  readonly editing: SheetEditing<Row>;
  readonly fill: SheetFill<Row>;
  readonly handle: FillHandle<Row>;
  readonly say: (reason: string | undefined) => void;
}

/** `parts` are looked up at every call: the editor is made before most of them. */
export function editorContext<Row>(parts: Parts<Row>): EditorContext {
  const ofActive = <T>(read: (cell: CellRef) => T, otherwise: T): T =>
    parts.selection.cell === null ? otherwise : read(parts.selection.cell);
  return {
    canEdit: () => ofActive((cell) => parts.cells.canEdit(cell), false),
    editText: () => ofActive((cell) => parts.cells.editText(cell), ""),
    choices: () => ofActive((cell) => parts.cells.choices(cell), null),
    reveal: () => ofActive((cell) => parts.grid.reveal(cell), undefined),
    refuse: () => ofActive((cell) => parts.say(parts.cells.words.refusal(cell)), undefined),
    onBegin: () => parts.handle.draw(),
    onCommit: (outcome, motion) => parts.editing.commit(outcome, motion),
    onCommitToAll: (entry) => parts.fill.withEntry(entry),
    onCancel: () => parts.selection.refresh(),
  };
}
