/** Asking what a number is made of, from anywhere in the window: the panel on the right explains it. */
import { useCallback } from "react";
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { ask, useAsking, type AskedBy } from "./asking.ts";

/** "sum": a press that could mean nothing else. */
export type Explain = (subject: Subject, by?: AskedBy | "sum") => void;

/** One function for good: handing it on makes nobody draw anew. */
export const useExplain = (): Explain => explain;

function explain(subject: Subject, by: AskedBy | "sum" = "press"): void {
  ask(subject, by === "key" ? "key" : "press");
}

/**
 * For a grid that is typed into: there a press selects a cell, and asks only while the panel is open anyway. Sums, F2, a
 * double click, Ctrl+E and the menu ask in every grid.
 */
export function useExplainBesideEditing(): Explain {
  const isOpen = useAsking() !== null;
  return useCallback(
    (subject, by = "press") => {
      if (by !== "press" || isOpen) explain(subject, by);
    },
    [isOpen],
  );
}
