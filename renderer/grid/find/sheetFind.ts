/**
 * Finding and replacing in a sheet: what is looked for, where it was found, and which find the active cell is. It looks
 * through the lines as filtered now and the columns shown, or through what was selected. All is looked for anew when
 * lines or columns changed; a bar over the grid draws the state.
 */
import { positionOf, type GridShape } from "../selection/activeCell.ts";
import type { Cells } from "../cells.ts";
import { foldedQuery, hitAt, holds, stepFrom, type Query } from "./find.ts";
import { FindMarks, type Hit } from "./findMarks.ts";
import { TextsOfCells } from "./findTexts.ts";
import type { GridView } from "../gridView.ts";
import { replacement, replacementWords } from "./replacing.ts";
import type { SelectionTracker } from "../selection/selectionTracker.ts";
import type { SheetEditing } from "../editing/sheetEditing.ts";
import type { SheetLooks } from "../arrangement/sheetLooks.ts";
import type { SelectedCells, SpreadsheetProps } from "../types.ts";

export interface FindParts<Row> {
  readonly grid: GridView<Row>;
  readonly cells: Cells<Row>;
  readonly selection: SelectionTracker;
  readonly editing: SheetEditing<Row>;
  readonly looks: SheetLooks<Row>;
  readonly props: () => SpreadsheetProps<Row>;
  readonly say: (reason: string | undefined) => void;
}

export interface Search extends Query {
  /** Where replacing is meant, cells are searched by the text that editing starts from. */
  readonly replacing: boolean;
  readonly onlySelected: boolean;
}

export interface FindState {
  readonly search: Search | null;
  readonly count: number;
  /** Which find the active cell is, from 0. */
  readonly at: number | null;
  /** What the last step came to. */
  readonly note: string;
  readonly canWrite: boolean;
  /** Are several cells selected, to which the search could be kept? */
  readonly hasRange: boolean;
  /** How many lines are looked through, where a filter hides others. */
  readonly filteredTo: number | null;
}

interface Scope {
  readonly rowIds: ReadonlySet<string>;
  readonly columnIds: ReadonlySet<string>;
}

export class SheetFind<Row> {
  readonly #parts: FindParts<Row>;
  readonly #texts: TextsOfCells<Row>;
  readonly #marks: FindMarks<Row>;
  readonly #listeners = new Set<() => void>();
  #search: Search | null = null;
  #scope: Scope | null = null;
  #hits: readonly Hit[] = [];
  /** What replacing came to; that the last step went round an end. */
  #report = "";
  #turn = "";
  #state: FindState | null = null;
  #frame = 0;
  /** The bar is taken away after its grid. */
  #isGone = false;

  constructor(parts: FindParts<Row>) {
    this.#parts = parts;
    this.#texts = new TextsOfCells(parts.cells);
    this.#marks = new FindMarks(parts.grid.places);
  }

  destroy(): void {
    this.#isGone = true;
    cancelAnimationFrame(this.#frame);
    this.#marks.destroy();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The same object until something changed. */
  get state(): FindState {
    const { grid, selection, looks, props } = this.#parts;
    const { cell } = selection;
    const shape = grid.places.shape();
    this.#state ??= {
      search: this.#search,
      count: this.#hits.length,
      at: cell === null ? null : hitAt(this.#hits, positionOf(cell, shape)),
      note: this.#hits.length === 0 || this.#report !== "" ? this.#report : this.#turn,
      canWrite: props().onEdit !== undefined,
      filteredTo: looks.rowsShown?.shown ?? null,
      hasRange: this.#scope !== null || selection.rectangle !== null,
    };
    return this.#state;
  }

  /** Null when the bar is shut. */
  look(search: Search | null): void {
    if (this.#isGone) return;
    const { rectangle, selected } = this.#parts.selection;
    const wasScoped = this.#scope !== null;
    if (search?.onlySelected !== true) this.#scope = null;
    else if (!wasScoped && rectangle !== null && selected !== null) this.#scope = scopeOf(selected);
    this.#search = search;
    [this.#report, this.#turn] = ["", ""];
    this.#lookAgain();
  }

  /** The active cell or what is selected is another one. */
  moved(): void {
    if (this.#search !== null) this.#tell();
  }

  /** Lines or columns came, went, moved or hold something else; looked at when the next picture is due. */
  changed(): void {
    this.#texts.forget();
    if (this.#search === null) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#lookAgain());
  }

  step(step: 1 | -1): void {
    const { grid, selection } = this.#parts;
    const shape = grid.places.shape();
    const from = selection.cell === null ? { row: -1, column: 0 } : positionOf(selection.cell, shape);
    const found = stepFrom(this.#hits, from, step);
    const hit = found === null ? undefined : this.#hits[found.at];
    if (found === null || hit === undefined) return;
    this.#report = "";
    this.#turn = found.wrapped ? (step === 1 ? "已回到开头" : "已回到末尾") : "";
    selection.stepTo({ rowId: hit.rowId, columnId: hit.columnId });
  }

  /** The active cell, where the text was found in it; then on to the next one. */
  async replace(by: string): Promise<void> {
    const { cells, selection, editing, say } = this.#parts;
    const [search, { at }] = [this.#search, this.state];
    if (search === null) return;
    const hit = at === null ? undefined : this.#hits[at];
    if (hit === undefined) return this.step(1);
    const { edits } = replacement([hit], cells, search, by);
    const settled = editing.write(edits);
    this.step(1);
    if (edits.length === 0 && selection.cell !== null) say(cells.words.refusal(hit));
    await settled;
  }

  /** All of them at once: one command, one step of undo. */
  async replaceAll(by: string): Promise<void> {
    if (this.#search === null) return;
    const done = replacement(this.#hits, this.#parts.cells, this.#search, by);
    if (!(await this.#parts.editing.write(done.edits))) return;
    this.#report = replacementWords(done);
    this.#tell();
  }

  #lookAgain(): void {
    this.#hits = this.#search === null ? [] : this.#find(this.#search);
    this.#marks.show(this.#hits);
    this.#tell();
  }

  #find(search: Search): readonly Hit[] {
    const query = foldedQuery(search);
    if (query.text === "") return [];
    const shape = this.#parts.grid.places.shape();
    const hits: Hit[] = [];
    for (let row = 0; row < shape.recordCount; row += 1) this.#findInLine(row, shape, query, search, hits);
    return hits;
  }

  #findInLine(row: number, shape: GridShape, query: Query, { replacing }: Search, hits: Hit[]): void {
    const rowId = shape.rowIdAt(row);
    const line = rowId === undefined ? undefined : this.#parts.grid.lineOf(rowId);
    if (rowId === undefined || line === undefined || this.#scope?.rowIds.has(rowId) === false) return;
    for (const [column, columnId] of shape.columnIds.entries()) {
      if (this.#scope?.columnIds.has(columnId) === false) continue;
      const { shown, typed } = this.#texts.of(line, columnId);
      const isFound = replacing
        ? holds(typed ?? shown, query)
        : holds(shown, query) || (typed !== null && holds(typed, query));
      if (isFound) hits.push({ row, column, rowId, columnId });
    }
  }

  #tell(): void {
    this.#state = null;
    for (const listener of this.#listeners) listener();
  }
}

const scopeOf = ({ rowIds, columnIds }: SelectedCells): Scope => ({
  rowIds: new Set(rowIds),
  columnIds: new Set(columnIds),
});
