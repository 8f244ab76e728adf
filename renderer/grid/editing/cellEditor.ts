/**
 * Editing in the textarea: begins, follows what is typed, shows the list, commits or cancels. Which state leads to
 * which is in session.ts; here it meets the elements.
 */
import type { Motion } from "../selection/activeCell.ts";
import type { InputBox } from "./inputBox.ts";
import type { Mode } from "../keys/keymap.ts";
import type { OptionPopup } from "./optionPopup.ts";
import type { CellEntry } from "../types.ts";
import {
  afterEscape,
  beginSession,
  chosen,
  outcomeOf,
  reopened,
  stepped,
  toEditMode,
  typed,
  type Session,
} from "./session.ts";

export interface EditorContext {
  canEdit(): boolean;
  editText(): string;
  choices(): Session["choices"];
  /** Brings the active cell into sight. */
  reveal(): void;
  /** From now on the cell is being edited. */
  onBegin(): void;
  refuse(): void;
  /** The edit, null when nothing changed, and where the planner goes from here. */
  onCommit(outcome: { readonly text: string; readonly value?: string } | null, motion: Motion): void;
  onCommitToAll(entry: CellEntry): void;
  onCancel(): void;
}

export class CellEditor {
  readonly #box: InputBox;
  readonly #popup: OptionPopup;
  readonly #context: EditorContext;
  #session: Session | null = null;

  constructor(box: InputBox, popup: OptionPopup, context: EditorContext) {
    this.#box = box;
    this.#popup = popup;
    this.#context = context;
  }

  get mode(): Mode {
    return this.#session?.mode ?? "ready";
  }

  get editing(): boolean {
    return this.#session !== null;
  }

  get listOpen(): boolean {
    return this.#session !== null && this.#session.list !== null;
  }

  /** False when the cell refuses; what an input method has put into the textarea by then goes away. */
  begin(mode: Session["mode"]): boolean {
    if (!this.#context.canEdit()) {
      this.#context.refuse();
      return false;
    }
    const text = this.#context.editText();
    const session = beginSession(mode, text, this.#context.choices());
    this.#context.reveal();
    this.#box.setEditing(true);
    this.#set(session);
    this.#context.onBegin();
    if (mode === "edit") this.#box.setText(text, session.choices !== null);
    return true;
  }

  /** F2 while typing: from now on the arrows move the caret. */
  editInPlace(): void {
    if (this.#session !== null) this.#set(toEditMode(this.#session));
  }

  onTyped(text: string): void {
    if (this.#session === null && !this.begin("enter")) this.#box.setEditing(false);
    if (this.#session === null) return;
    this.#set(typed(this.#session, text));
    this.#context.reveal();
  }

  /** A composition given up with Esc leaves nothing behind: the cell is as it was. */
  onComposed(text: string): void {
    if (text === "" && this.#session?.mode === "enter") this.cancel();
    else this.onTyped(text);
  }

  openList(): void {
    if (this.#session === null) this.begin("edit");
    else this.#set(reopened(this.#session, this.#box.textarea.value));
  }

  step(step: number): void {
    if (this.#session !== null) this.#set(stepped(this.#session, step));
  }

  take(index: number): void {
    if (this.#session === null) return;
    this.#set(chosen(this.#session, index));
    this.commit("stay");
  }

  commit(motion: Motion): void {
    if (this.#session === null) return;
    const outcome = outcomeOf(this.#session, this.#box.textarea.value);
    this.#end();
    this.#context.onCommit(outcome, motion);
  }

  /** What was typed, for all cells that are selected; also what stood there, when nothing was. */
  commitToAll(): void {
    if (this.#session === null) return;
    const entry = outcomeOf(this.#session, this.#box.textarea.value) ?? { text: this.#session.startText };
    this.#end();
    this.#context.onCommitToAll(entry);
  }

  /** Ctrl+; while typing. */
  insert(text: string): void {
    const { textarea } = this.#box;
    textarea.setRangeText(text, textarea.selectionStart, textarea.selectionEnd, "end");
    this.onTyped(textarea.value);
  }

  escape(): void {
    const left = this.#session === null ? null : afterEscape(this.#session);
    if (left === null) this.cancel();
    else this.#set(left);
  }

  cancel(): void {
    this.#end();
    this.#context.onCancel();
  }

  /** The list stays under its cell. */
  placeList(): void {
    if (this.listOpen) this.#popup.place(this.#box.screenBox);
  }

  #end(): void {
    this.#set(null);
    this.#box.setEditing(false);
  }

  #set(session: Session | null): void {
    this.#session = session;
    if (session !== null) this.#box.setOpenButton(false);
    const list = session?.list ?? null;
    if (list === null) this.#popup.hide();
    else this.#popup.show(list, this.#box.screenBox);
    this.#box.setExpanded(
      list === null || list.highlighted < 0 ? null : this.#popup.idOf(list.highlighted),
      list !== null,
    );
  }
}
