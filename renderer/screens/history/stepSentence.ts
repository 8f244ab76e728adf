/** What was undone or redone, in one sentence: the step itself, or how many of them. */
import type { Committed } from "../../../shared/contract/document.ts";
import type { StepDirection } from "../../commands/uiCommand.ts";

const words: Readonly<Record<StepDirection, string>> = { undo: "已撤销", redo: "已重做" };

export function stepSentence(
  { from, revision, history, label }: Committed,
  direction: StepDirection,
): string {
  const steps = revision - from;
  // The step just undone is the one that can be redone, and the other way round.
  const step = (direction === "undo" ? history.redo : history.undo) ?? label;
  return steps === 1 ? `${words[direction]}：${step}` : `${words[direction]} ${steps} 步`;
}
