/**
 * Edits on their way: what was typed is shown until the row itself says otherwise, and what is typed on in the line
 * of a record that is still being made waits for its id, so that one line never becomes two records.
 */
import type { Line } from "../lines.ts";
import { newRowId, type CellEdit, type CellRef } from "../types.ts";

export interface SubmissionOptions<Row> {
  send(edits: readonly CellEdit[]): Promise<string | false | void>;
  lineOf(rowId: string): Line<Row> | undefined;
  redraw(cells: readonly CellRef[]): void;
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
interface Shown<Row> {
  readonly cell: CellRef;
  readonly pending: Pending<Row>;
}
interface Creation {
  readonly made: Promise<string | false | void>;
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
    if (this.#pending.size === 0) return undefined;
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

  /** Many cells as one edit: clearing, pasting, filling. All of records that are there. `send`: what takes them. */
  async write<Settled>(
    edits: readonly CellEdit[],
    send: (edits: readonly CellEdit[]) => Promise<Settled>,
  ): Promise<Settled> {
    const shown = this.#show(edits);
    try {
      return await send(edits);
    } finally {
      this.#options.nextFrame(() => this.#settle(shown));
    }
  }

  submit(edit: CellEdit, staysInLine: boolean): void {
    const creation = this.#creation;
    if (edit.rowId !== newRowId) void this.#send([edit]);
    else if (creation?.followed === true) {
      creation.followed = staysInLine;
      void this.#sendAfter(creation, edit);
    } else this.#create(edit, staysInLine);
  }

  #create(edit: CellEdit, followed: boolean): void {
    const creation: Creation = { made: this.#send([edit]), followed };
    this.#creation = creation;
    void this.#finish(creation);
  }

  async #finish(creation: Creation): Promise<void> {
    try {
      const id = await creation.made;
      if (this.#creation === creation && creation.followed && typeof id === "string")
        this.#options.onCreated(id);
    } finally {
      if (this.#creation === creation) this.#creation = null;
    }
  }

  async #sendAfter(creation: Creation, edit: CellEdit): Promise<void> {
    const shown = this.#show([edit]);
    const id = await creation.made;
    await this.#send([typeof id === "string" ? { ...edit, rowId: id } : edit]);
    this.#settle(shown);
  }

  #send(edits: readonly CellEdit[]): Promise<string | false | void> {
    return this.write(edits, (sent) => this.#options.send(sent));
  }

  #show(edits: readonly CellEdit[]): Shown<Row>[] {
    const shown = edits.map((edit): Shown<Row> => {
      const { rowId, columnId, text } = edit;
      return { cell: { rowId, columnId }, pending: { text, line: this.#options.lineOf(rowId) } };
    });
    for (const { cell, pending } of shown) this.#pending.set(keyOf(cell), pending);
    this.#options.redraw(edits);
    return shown;
  }

  /** An edit of the same cell that came later is still on its way. */
  #settle(shown: readonly Shown<Row>[]): void {
    const settled = shown.filter(({ cell, pending }) => this.#pending.get(keyOf(cell)) === pending);
    for (const { cell } of settled) this.#pending.delete(keyOf(cell));
    if (settled.length > 0) this.#options.redraw(settled.map(({ cell }) => cell));
  }
}
