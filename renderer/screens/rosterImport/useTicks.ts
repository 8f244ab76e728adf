/** Which differences are to come in. Ticks name differences by their keys, so they hold while the file is judged again. */
import { useCallback, useState } from "react";
import type { RosterDifference } from "../../../shared/contract/roster.ts";
import type { RosterTicks } from "../../../shared/contract/rosterChoices.ts";
import { comesInByItself, noTicks, tickedBy } from "../../../shared/contract/rosterChoices.ts";

export interface TicksState {
  readonly ticks: RosterTicks;
  readonly set: (differences: readonly RosterDifference[], wanted: boolean) => void;
  readonly toggle: (difference: RosterDifference) => void;
  readonly clear: () => void;
}

export function useTicks(): TicksState {
  const [ticks, setTicks] = useState(noTicks);
  const set = useCallback(
    (differences: readonly RosterDifference[], wanted: boolean) =>
      setTicks((before) => withTicks(before, differences, wanted)),
    [],
  );
  const toggle = useCallback(
    (difference: RosterDifference) =>
      setTicks((before) => withTicks(before, [difference], !tickedBy(before)(difference))),
    [],
  );
  return { ticks, set, toggle, clear: useCallback(() => setTicks(noTicks), []) };
}

export function withTicks(
  { ticked, unticked }: RosterTicks,
  differences: readonly RosterDifference[],
  wanted: boolean,
): RosterTicks {
  const [on, off] = [new Set(ticked), new Set(unticked)];
  for (const difference of differences) {
    const { key } = difference;
    const exceptions = comesInByItself(difference) ? off : on;
    if (wanted === comesInByItself(difference)) exceptions.delete(key);
    else exceptions.add(key);
  }
  return { ticked: [...on], unticked: [...off] };
}
