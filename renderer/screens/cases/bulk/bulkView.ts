/**
 * Whether many cases are being filled in: asked for under the list of schools, or by a command from anywhere. Memory of
 * the window, so that a command can ask before the list is there.
 */
import { useSyncExternalStore } from "react";

let asked = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  asked = next;
  for (const listener of listeners) listener();
}

export const askBulk = (): void => set(true);

export const closeBulk = (): void => set(false);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useBulkAsked = (): boolean => useSyncExternalStore(subscribe, () => asked);
