/**
 * Copy, cut and paste of ranges. What the clipboard holds is read and written in clipboard/, where a block goes is worked
 * out in pasteBlock.ts; here it becomes one edit. What was cut is moved when it is pasted, once. What was copied here is
 * pasted exactly, not as rounded as it is shown.
 */
import { columnsOf, entryIn, onlyCell, type ClipBlock } from "./block.ts";
import { readClipboard, writeClipboard } from "./transfer.ts";
import { positionOf, type GridShape } from "../selection/activeCell.ts";
import type { Cells } from "../cells.ts";
import type { ClipMark } from "./clipMark.ts";
import { cellsIn, copiedBlock, copiedText, exactBlock } from "./copiedBlock.ts";
import { pastedSize, planPaste, type PastePlan } from "./pasteBlock.ts";
import { movingEdits } from "../editing/rangeEdits.ts";
import type { Rectangle } from "../selection/selection.ts";
import type { SelectionTracker } from "../selection/selectionTracker.ts";
import type { SheetEditing } from "../editing/sheetEditing.ts";
import { newRowId, type CellRef, type SpreadsheetProps } from "../types.ts";

export interface ClipboardParts<Row> {
  readonly cells: Cells<Row>;
  readonly selection: SelectionTracker;
  readonly editing: SheetEditing<Row>;
  readonly mark: ClipMark;
  readonly shape: () => GridShape;
  readonly props: () => SpreadsheetProps<Row>;
  readonly say: (reason: string | undefined) => void;
}

export class SheetClipboard<Row> {
  readonly #parts: ClipboardParts<Row>;
  #withHeaders = false;

  constructor(parts: ClipboardParts<Row>) {
    this.#parts = parts;
  }

  /** False when there is nothing to copy. */
  copy(data: DataTransfer): boolean {
    return this.#take(data, "copy");
  }

  /** The browser's own copying follows at once, and ends in `copy`. */
  copyWithHeaders(): void {
    this.#withHeaders = true;
    // Deprecated, and yet the only way that needs no permission.
    // oxlint-disable-next-line typescript/no-deprecated
    document.execCommand("copy");
    this.#withHeaders = false;
  }

  /** Marks the cells; nothing is taken away before they are pasted. */
  cut(data: DataTransfer): boolean {
    const { cells, selection, say } = this.#parts;
    const range = [...(selection.selected?.cells() ?? [])];
    const locked = range.filter((cell) => !cells.canEdit(cell)).length;
    if (locked === range.length) {
      say("所选内容不能修改，只能复制");
      return this.#take(data, "copy");
    }
    const taken = this.#take(data, "cut");
    if (locked > 0) say(`其中 ${locked} 格不能修改：粘贴后，原处这些格保持不变`);
    return taken;
  }

  async paste(data: DataTransfer): Promise<void> {
    const { cells, selection, editing, say, props, mark } = this.#parts;
    const { cell } = selection;
    if (cell === null) return;
    if (props().onEdit === undefined) return say(cells.words.refusal(cell));
    const text = data.getData("text/plain");
    const taken = mark.taken(text, (now) => copiedText(now, cells));
    const block = taken === null ? readClipboard(data) : exactBlock(taken, cells);
    if (block === null) return say("剪贴板里没有可以粘贴的文字");
    const source = taken?.kind === "cut" ? cellsIn(taken) : null;
    if (source === null && !mark.holds(text)) mark.clear();
    const only = onlyCell(block);
    if (only !== null && source === null && selection.rectangle === null)
      editing.overwrite(entryIn(cell.columnId, only));
    else await this.#pasteBlock(block, cell, source);
  }

  #take(data: DataTransfer, kind: "copy" | "cut"): boolean {
    const { cells, selection, mark, shape } = this.#parts;
    const { selected, cell } = selection;
    if (selected === null || cell === null) return false;
    const rectangle = selection.rectangle ?? rectangleAt(cell, shape());
    const headers = this.#withHeaders ? [cells.copiedHeaders(selected.columnIds)] : [];
    writeClipboard(data, [...headers, ...copiedBlock(selected, cells)]);
    mark.set(kind, data.getData("text/plain"), rectangle);
    return true;
  }

  async #pasteBlock(block: ClipBlock, at: CellRef, source: readonly CellRef[] | null): Promise<void> {
    const { cells, selection, editing, shape, mark } = this.#parts;
    const now = shape();
    const selected = selection.rectangle ?? rectangleAt(at, now);
    const size =
      source === null ? pastedSize(block, selected) : { rows: block.length, columns: columnsOf(block) };
    const plan = planPaste(block, selected, size, {
      shape: now,
      takes: ({ rowId, columnId }, beside) => cells.takes(rowId ?? newRowId, columnId, beside),
    });
    const lines = await this.#linesToAdd(plan);
    if (lines === null) return;
    const pasted = plan.edits.map((edit) => cells.meant(edit));
    const edits = source === null ? pasted : movingEdits(source, pasted, cells);
    selection.selectCells(plan.rowIds, plan.columnIds);
    const taken = await editing.writeBlock(edits, {
      verb: "粘贴",
      counted: plan.edits,
      locked: plan.locked,
      columnsBeyond: plan.columnsBeyond,
      linesBeyond: plan.lines.length - lines.length,
      lines,
      covered: plan,
    });
    if (taken && source !== null) mark.clear();
  }

  /** Asked where lines can be added; null when the planner thinks better of it. */
  async #linesToAdd({ lines, fitting }: PastePlan): Promise<PastePlan["lines"] | null> {
    const { newLines } = this.#parts.props();
    if (lines.length === 0 || newLines === undefined) return [];
    const answer = await newLines.ask(lines.length, fitting);
    if (answer === "cancel") return null;
    return answer === "add" ? lines : [];
  }
}

function rectangleAt(cell: CellRef, shape: GridShape): Rectangle {
  const { row, column } = positionOf(cell, shape);
  return { top: row, left: column, bottom: row, right: column };
}
