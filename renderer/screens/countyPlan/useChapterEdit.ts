/**
 * The text of a chapter while it is written: kept in the plan whenever the planner pauses and when she leaves it, each
 * pause a step that can be undone. Until she leaves, the box has her letters and not the plan's: the plan takes away
 * blank lines at the end, of which the next paragraph is about to be made.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { parseTyped } from "../../../shared/format/typed.ts";
import { fieldSpec } from "../../../shared/model/plan.ts";
import type { Chapter } from "../../../shared/model/vocabulary.ts";
import { commandOf } from "../../commands/shortcuts.ts";
import { useApp } from "../../commands/useApp.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

/** Long enough for a word to be looked for, short enough that little is lost with the power. */
const pauseMs = 1200;

export interface ChapterEdit {
  /** What the box shows. */
  readonly text: string;
  readonly type: (text: string, isComposing: boolean) => void;
  /** Keeps what is typed at once, and resolves when it is kept. */
  readonly flush: () => Promise<void>;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** `kept` is what the plan shows, her own text or the proposed one; `store` makes the edit. */
export function useChapterEdit(
  chapter: Chapter,
  kept: string,
  store: (text: string) => Promise<void>,
): ChapterEdit {
  const app = useApp();
  const [typed, setTyped] = useState<string | null>(null);
  /** What was handed to the plan last; what is typed beyond it is not kept yet. */
  const sent = useRef<string | null>(null);
  const timer = useRef<number | undefined>(undefined);

  const flush = async (): Promise<void> => {
    window.clearTimeout(timer.current);
    if (typed === null || typed === (sent.current ?? kept)) return;
    sent.current = typed;
    // A blank line at the end is nothing to keep, and no step to undo.
    if (keptOf(chapter, typed) !== kept) await store(typed);
  };
  const leave = async (): Promise<void> => {
    await flush();
    sent.current = null;
    setTyped((now) => (now === typed ? null : now));
  };

  /** Of a box that was emptied the new text is still to come; it is kept when she leaves. */
  const pause = (): void => {
    if (typed?.trim() !== "") void flush();
  };
  const latest = useRef({ flush, pause });
  useEffect(() => {
    latest.current = { flush, pause };
  });
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      void latest.current.flush();
    },
    [],
  );
  // An undo, or another window, changed what she has in the box and has not typed on.
  useEffect(() => {
    if (sent.current === null || typed !== sent.current || keptOf(chapter, typed) === kept) return;
    sent.current = null;
    setTyped(null);
  }, [chapter, kept, typed]);

  const type = (text: string, isComposing: boolean): void => {
    setTyped(text);
    window.clearTimeout(timer.current);
    // Letters of an input method are no text yet.
    if (!isComposing) timer.current = window.setTimeout(() => latest.current.pause(), pauseMs);
  };
  /** An emptied box was kept nowhere yet: the text that stood in it comes back, and no step of the plan is undone. */
  const takeBack = (): void => {
    window.clearTimeout(timer.current);
    sent.current = null;
    setTyped(null);
  };
  /** Undo and redo are the plan's; what is not kept yet is the first thing to be undone. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    const command = commandOf(event.nativeEvent, app);
    if (command?.id.startsWith("edit.") !== true) return;
    event.preventDefault();
    if (typed !== null && typed.trim() === "" && command.id === "edit.undo") takeBack();
    else void flush().then(() => command.run(app));
  };
  return { text: typed ?? kept, type, flush, leave: () => void leave(), onKeyDown };
}

/** As the plan keeps it. */
function keptOf(chapter: Chapter, text: string): string {
  const spec = fieldSpec("county", `chapters.${chapter}`);
  const read = spec === undefined ? { value: text } : parseTyped(spec, text);
  return "value" in read && typeof read.value === "string" ? read.value : "";
}
