/**
 * What the planner asked about, and the chain by which she came there: the last step is the one explained, those before
 * it are the way back. Plain memory of the window, so that it stays while she goes to a cell and changes it.
 */
import { useSyncExternalStore } from "react";
import type { Grouping } from "../../../shared/calculation/explain/explanation.ts";
import type { Subject } from "../../../shared/calculation/explain/subject.ts";

/** A press leaves the keyboard where it is; asked by key, the panel takes it. */
export type AskedBy = "press" | "key";

export interface Step {
  readonly subject: Subject;
  /** In which of its ways she looks at it; absent: the first. */
  readonly way?: Grouping;
}

export interface Asking {
  readonly chain: readonly Step[];
  readonly by: AskedBy;
  /** The step she has just come back from: there the keyboard goes on. */
  readonly left?: Subject | undefined;
}

let asking: Asking | null = null;
const listeners = new Set<() => void>();

function set(next: Asking | null): void {
  asking = next;
  for (const listener of listeners) listener();
}

export const ask = (subject: Subject, by: AskedBy): void => set({ chain: [{ subject }], by });

export function askDeeper(subject: Subject, by: AskedBy): void {
  if (asking !== null) set({ chain: [...asking.chain, { subject }], by });
}

/** Back to a step of the chain, by its place in it. */
export function goBackTo(place: number, by: AskedBy): void {
  if (asking === null || place < 0 || place >= asking.chain.length - 1) return;
  set({ chain: asking.chain.slice(0, place + 1), by, left: asking.chain[place + 1]?.subject });
}

export const goBack = (by: AskedBy): void => goBackTo((asking?.chain.length ?? 0) - 2, by);

/** Looks at the number in another of its ways; the keyboard stays where it is. */
export function lookAtWay(way: Grouping): void {
  const last = asking?.chain.at(-1);
  if (asking !== null && last !== undefined)
    set({ chain: [...asking.chain.slice(0, -1), { ...last, way }], by: "press" });
}

export function stopAsking(): void {
  if (asking !== null) set(null);
}

/** For commands; parts of the window use the hook. */
export const asked = (): Asking | null => asking;

export function useAsking(): Asking | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, asked);
}
