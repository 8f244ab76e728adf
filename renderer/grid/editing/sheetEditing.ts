/**
 * From what was typed, cleared, pasted or filled to the edits that are sent. Whatever changes many cells goes through
 * `writeBlock`: one call of the screen, one command, one step of undo; the texts are shown as pending until it is settled.
 */
import { staysInLine, type Motion } from "../selection/activeCell.ts";
import type { Cells } from "../cells.ts";
import type { ClipMark } from "../clipboard/clipMark.ts";
import { needsCare, reportText, whileShown, type EditReport } from "./editReport.ts";
import { clearingEdits } from "./rangeEdits.ts";
import type { SelectionTracker } from "../selection/selectionTracker.ts";
import type { StatusBar } from "../selection/statusBar.ts";
import type { Submission } from "./submission.ts";
import type { CellEdit, CellEntry, CellRef, LineTexts, SpreadsheetProps } from "../types.ts";

export interface EditingParts<Row> {
  readonly cells: Cells<Row>;
  readonly selection: SelectionTracker;
  readonly edits: Submission<Row>;
  readonly mark: ClipMark;
  readonly status: StatusBar;
  readonly props: () => SpreadsheetProps<Row>;
  readonly say: (reason: string | undefined) => void;
  /** Runs when the rows of a settled edit have been drawn. */
  readonly whenDrawn: (run: () => void) => void;
}

/** What there is to tell about an edit of many cells, and what it covers when lines are added. */
export interface BlockEdit extends Omit<EditReport, "written" | "drafts" | "linesAdded"> {
  /** The edits that are counted; absent: all. */
  readonly counted?: readonly CellEdit[];
  readonly lines?: readonly LineTexts[];
  readonly covered?: { readonly rowIds: readonly string[]; readonly columnIds: readonly string[] };
}

export class SheetEditing<Row> {
  readonly #parts: EditingParts<Row>;

  constructor(parts: EditingParts<Row>) {
    this.#parts = parts;
  }

  /** Many cells at once, of records that are there; locked ones must be left out. False when it was refused. */
  async write(edits: readonly CellEdit[]): Promise<boolean> {
    const { mark, status } = this.#parts;
    mark.clear();
    status.tell("");
    return edits.length === 0 || (await this.#send(edits, [])) !== false;
  }

  /** The same, with lines that are to be made, and told about when it is settled. */
  async writeBlock(edits: readonly CellEdit[], about: BlockEdit): Promise<boolean> {
    const { lines = [] } = about;
    this.#parts.status.tell("");
    const made = edits.length + lines.length === 0 ? [] : await this.#send(edits, lines);
    if (made === false) return false;
    this.#parts.whenDrawn(() => this.#tell(edits, about, made));
    return true;
  }

  /** One cell was typed into; `outcome` is null when nothing changed. The range, if any, stays. */
  commit(outcome: CellEntry | null, motion: Motion): void {
    const { selection } = this.#parts;
    const { cell } = selection;
    if (cell !== null && outcome !== null) this.#submit(cell, outcome, staysInLine(motion));
    if (motion === "stay") selection.refresh();
    else selection.move(motion);
  }

  clear(): void {
    const { cells, selection } = this.#parts;
    const range = selection.rectangle === null ? null : selection.selected;
    if (range === null) return this.overwrite({ text: "" });
    const edits = clearingEdits(range.cells(), cells);
    if (edits.length > 0) void this.write(edits);
    else if (!cells.canEdit(range.active)) this.#parts.say(cells.words.refusal(range.active));
  }

  deleteRows(): void {
    const rowIds = this.#parts.selection.selected?.rowIds ?? [];
    if (rowIds.length > 0) this.#parts.props().onRowsDelete?.(rowIds);
  }

  /** Puts something into the active cell at once. */
  overwrite(entry: CellEntry): void {
    const { cells, selection, say } = this.#parts;
    const { cell } = selection;
    if (cell === null) return;
    const before = cells.entryOf(cell);
    const edit = cells.chosen({ ...cell, ...entry });
    if (!cells.canEdit(cell)) say(cells.words.refusal(cell));
    else if (edit === null) say("此格只能填列表中的选项");
    else if (entry.text !== before.text || (entry.value ?? before.value) !== before.value) {
      this.#submit(cell, edit, true);
      selection.refresh();
    }
  }

  #submit(cell: CellRef, entry: CellEntry, staysInTheLine: boolean): void {
    const { edits, mark, status } = this.#parts;
    mark.clear();
    status.tell("");
    edits.submit({ ...cell, ...entry }, staysInTheLine);
  }

  /** The ids of the lines made, false when it was refused. */
  async #send(edits: readonly CellEdit[], lines: readonly LineTexts[]): Promise<readonly string[] | false> {
    const { edits: submission, selection, props } = this.#parts;
    const { onEdit, newLines } = props();
    const settled = submission.write(edits, async (sent): Promise<readonly string[] | false> => {
      if (lines.length > 0) return (await newLines?.make(lines, sent)) ?? false;
      return (await onEdit?.(sent)) === false ? false : [];
    });
    selection.refresh();
    return settled;
  }

  #tell(edits: readonly CellEdit[], about: BlockEdit, made: readonly string[]): void {
    const { cells, selection, status, props } = this.#parts;
    const { counted = edits, lines = [], covered } = about;
    const added = made.flatMap((rowId, at) =>
      [...(lines[at]?.keys() ?? [])].map((columnId): CellRef => ({ rowId, columnId })),
    );
    const written: readonly CellRef[] = [...counted, ...added];
    const drafts = written.filter((cell) => cells.isDraft(cell)).length;
    const report: EditReport = { ...about, written: written.length, drafts, linesAdded: made.length };
    const stands = whileShown(
      () => written.map((cell) => cells.editText(cell)),
      () => props().rows,
    );
    status.tell(reportText(report), needsCare(report), stands);
    if (made.length > 0 && covered !== undefined)
      selection.selectCells([...covered.rowIds, ...made], covered.columnIds);
  }
}
