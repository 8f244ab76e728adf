/**
 * Edits on their way: what was typed is shown until the row itself says otherwise, and what is typed on in the line
 * of a record that is still being made waits for its id, so that one line never becomes two records.
 */
import type { Line } from "./lines.ts";
import { newRowId, type CellEdit, type CellRef } from "./types.ts";

export interface SubmissionOptions<Row> {
  send(edits: readonly CellEdit[]): Promise<string | void>;
  lineOf(rowId: string): Line<Row> | undefined;
  redraw(cell: CellRef): void;
  /** The record typed into the append line is there, and typing goes on in it. */
  onCreated(rowId: string): void;
  /** Runs when the next picture is due: by then the row of a settled edit has come. */
  nextFrame(run: () => void): void;
}

interface Pending<Row> {
  readonly text: string;
  /** The line the edit was made on: once it is replaced, it shows the truth itself. */
  readonly line: Line<Row> | undefined;
}
interface Creation {
  readonly made: Promise<string | void>;
  /** Is the planner still in that line? */
  followed: boolean;
}

const keyOf = ({ rowId, columnId }: CellRef): string => `${rowId}\n${columnId}`;

export class Submission<Row> {
  readonly #options: SubmissionOptions<Row>;
  readonly #pending = new Map<string, Pending<Row>>();
  #creation: Creation | null = null;

  constructor(options: SubmissionOptions<Row>) {
    this.#options = options;
  }

  pendingText(cell: CellRef, line: Line<Row>): string | undefined {
    const pending = this.#pending.get(keyOf(cell));
    return pending?.line === line ? pending.text : undefined;
  }

  /** Is a record being made whose line is still being typed into? */
  get continuesNewRecord(): boolean {
    return this.#creation?.followed === true;
  }

  /** The active cell left the append line: the next thing typed there is another record. */
  leaveNewLine(): void {
    if (this.#creation !== null) this.#creation.followed = false;
  }

  submit(edit: CellEdit, staysInLine: boolean): void {
    const creation = this.#creation;
    if (edit.rowId !== newRowId) void this.#send(edit);
    else if (creation?.followed === true) {
      creation.followed = staysInLine;
      void this.#sendAfter(creation, edit);
    } else this.#create(edit, staysInLine);
  }

  #create(edit: CellEdit, followed: boolean): void {
    const creation: Creation = { made: this.#send(edit), followed };
    this.#creation = creation;
    void this.#finish(creation);
  }

  async #finish(creation: Creation): Promise<void> {
    try {
      const id = await creation.made;
      if (this.#creation === creation && creation.followed && id !== undefined) this.#options.onCreated(id);
    } finally {
      if (this.#creation === creation) this.#creation = null;
    }
  }

  async #sendAfter(creation: Creation, edit: CellEdit): Promise<void> {
    const shown = this.#show(edit);
    const id = await creation.made;
    await this.#send(id === undefined ? edit : { ...edit, rowId: id });
    this.#settle(edit, shown);
  }

  async #send(edit: CellEdit): Promise<string | void> {
    const shown = this.#show(edit);
    try {
      return await this.#options.send([edit]);
    } finally {
      this.#options.nextFrame(() => this.#settle(edit, shown));
    }
  }

  #show(edit: CellEdit): Pending<Row> {
    const pending: Pending<Row> = { text: edit.text, line: this.#options.lineOf(edit.rowId) };
    this.#pending.set(keyOf(edit), pending);
    this.#options.redraw(edit);
    return pending;
  }

  #settle(cell: CellRef, pending: Pending<Row>): void {
    if (this.#pending.get(keyOf(cell)) !== pending) return;
    this.#pending.delete(keyOf(cell));
    this.#options.redraw(cell);
  }
}
