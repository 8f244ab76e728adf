/**
 * Which steps of a journal stand, which are undone, and how many steps away each is, told from the links of its newest
 * entries alone: whatever undid an entry is newer than it. The host's own stacks (document/history) say the same; they
 * need the journal from its beginning, a list on the screen has its end.
 */
import type { JournalHead } from "../contract/document.ts";

export interface Standing {
  readonly undone: boolean;
  /** Steps to undo so that this one is undone, too; absent where it cannot be. */
  readonly undoSteps?: number;
  readonly redoSteps?: number;
}

export type Links = Pick<JournalHead, "seq" | "undoes" | "redoes" | "begins">;

/** By journal number, for the entries that are steps; undos and redos are not. Entries newest first, without gaps. */
export function standingOf(entries: readonly Links[]): ReadonlyMap<number, Standing> {
  const { done, undone } = stacksOf(entries);
  const [undoSteps, redoSteps] = [distances(done), distances(undone)];
  return new Map(
    entries
      .filter(({ undoes, redoes, begins }) => undoes === undefined && redoes === undefined && !begins)
      .map(({ seq }) => [seq, standing(undoSteps.get(seq), redoSteps.get(seq))]),
  );
}

function standing(undoSteps: number | undefined, redoSteps: number | undefined): Standing {
  if (undoSteps !== undefined) return { undone: false, undoSteps };
  // Undone before a new command was made: nothing brings it back.
  return redoSteps === undefined ? { undone: true } : { undone: true, redoSteps };
}

/** What can be undone and what can be redone, the next one last. */
function stacksOf(entries: readonly Links[]): { readonly done: number[]; readonly undone: number[] } {
  /** The step an entry is about; one older than the entries at hand goes by the link to it. */
  const stepOf = new Map<number, number>();
  const done: number[] = [];
  const undone: number[] = [];
  for (const { seq, undoes, redoes, begins } of entries.toReversed()) {
    const link = undoes ?? redoes;
    const step = link === undefined ? seq : (stepOf.get(link) ?? link);
    stepOf.set(seq, step);
    if (undoes !== undefined) {
      done.pop();
      undone.push(step);
    } else if (redoes !== undefined) {
      undone.pop();
      done.push(step);
    } else {
      undone.length = 0;
      if (begins) done.length = 0;
      else done.push(step);
    }
  }
  return { done, undone };
}

const distances = (stack: readonly number[]): ReadonlyMap<number, number> =>
  new Map(stack.map((step, i) => [step, stack.length - i]));
