/** The county the window looks at: the one chosen, or the first of the plan; null while the plan has none. */
import { useSyncExternalStore } from "react";
import type { County } from "../../shared/model/county.ts";
import { inOrder } from "../../shared/model/plan.ts";
import type { OpenDocument } from "./openDocument.ts";

let chosen: string | null = null;
const listeners = new Set<() => void>();

/** Remembered for the window, not in the document: two people may look at two counties. A copy shows the same one. */
export function chooseCounty(code: string): void {
  chosen = code;
  for (const listener of listeners) listener();
}

export function useCounty(document: OpenDocument): County | null {
  return useSyncExternalStore(
    (listener) => {
      const unsubscribe = document.subscribe(listener);
      listeners.add(listener);
      return () => {
        unsubscribe();
        listeners.delete(listener);
      };
    },
    () => countyOf(document),
  );
}

export function countyOf({ plan }: OpenDocument): County | null {
  const own = chosen === null ? undefined : plan.county.get(chosen);
  return own ?? inOrder(plan.county.values())[0] ?? null;
}
