/**
 * What can be undone and redone, told from the journal alone, so that it survives restarts. Linear: a new command
 * clears redo. Both stacks are linked lists, since a history of thousands of steps grows by one at every keystroke.
 */
import type { HistoryState } from "../../../shared/contract/document.ts";
import { creation, type EntryHead } from "./tables/journal.ts";

export interface Step {
  /** The entry whose patch is to be taken back. */
  readonly seq: number;
  /** What the planner did, also on the entries that undid or redid it. */
  readonly label: string;
  readonly below: Step | null;
}

export interface History {
  readonly undo: Step | null;
  readonly redo: Step | null;
  readonly lastSeq: number;
  readonly savedAt: string | null;
}

const blank: History = { undo: null, redo: null, lastSeq: 0, savedAt: null };
export const historyOf = (entries: readonly EntryHead[]): History => entries.reduce(advance, blank);

type Links = Pick<EntryHead, "seq" | "at" | "command" | "label" | "undoes" | "redoes">;

export function advance(history: History, { seq, at, command, label, undoes, redoes }: Links): History {
  const now = { lastSeq: seq, savedAt: at };
  const { undo, redo } = history;
  if (undoes !== null && undo !== null)
    return { ...now, undo: undo.below, redo: { seq, label: undo.label, below: redo } };
  if (redoes !== null && redo !== null)
    return { ...now, undo: { seq, label: redo.label, below: undo }, redo: redo.below };
  if (command === creation) return { ...now, undo: null, redo: null };
  return { ...now, undo: { seq, label, below: undo }, redo: null };
}

/** The uppermost steps of a stack, as many as there are of those asked for. */
export function topSteps(stack: Step | null, count: number): readonly Step[] {
  const steps: Step[] = [];
  for (let step = stack; step !== null && steps.length < count; step = step.below) steps.push(step);
  return steps;
}

export const historyState = (history: History, revision: number): HistoryState => ({
  revision,
  undo: history.undo?.label ?? null,
  redo: history.redo?.label ?? null,
  savedAt: history.savedAt,
});
