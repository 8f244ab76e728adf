/** Ticks all lines shown, or none of them. */
import type { ReactElement } from "react";
import type { RosterDifference } from "../../../shared/contract/roster.ts";
import type { TickedDifference } from "./differenceColumns.ts";
import type { TicksState } from "./useTicks.ts";

export function TickAll({
  lines,
  ticks,
}: {
  readonly lines: readonly TickedDifference[];
  readonly ticks: TicksState;
}): ReactElement {
  // What removes or doubles a school is ticked one by one.
  const usual: readonly RosterDifference[] = lines.filter(
    ({ kind }) => kind === "added" || kind === "changed",
  );
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={usual.length === 0}
        onClick={() => ticks.set(usual, true)}
      >
        全选
      </button>
      <button
        type="button"
        className="button"
        disabled={lines.length === 0}
        onClick={() => ticks.set(lines, false)}
      >
        全不选
      </button>
    </>
  );
}
