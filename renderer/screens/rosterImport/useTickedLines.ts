/** The differences with their ticks; a line whose tick did not change stays the same object, so it is not drawn again. */
import { useMemo, useRef } from "react";
import type { RosterDifference } from "../../../shared/contract/roster.ts";
import type { RosterTicks } from "../../../shared/contract/rosterChoices.ts";
import { tickedBy } from "../../../shared/contract/rosterChoices.ts";
import type { TickedDifference } from "./differenceColumns.ts";

export function useTickedLines(
  differences: readonly RosterDifference[],
  ticks: RosterTicks,
): readonly TickedDifference[] {
  const made = useRef(new WeakMap<RosterDifference, TickedDifference>());
  return useMemo(() => {
    const ticked = tickedBy(ticks);
    return differences.map((difference) => {
      const isTicked = ticked(difference);
      const before = made.current.get(difference);
      if (before?.isTicked === isTicked) return before;
      const line = { ...difference, isTicked };
      made.current.set(difference, line);
      return line;
    });
  }, [differences, ticks]);
}
