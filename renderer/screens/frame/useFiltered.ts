/**
 * The rows a screen shows under its filters. A filter hides the rows that do not pass at the moment it is chosen; what is
 * edited or added after that stays in sight, or it would vanish under the planner's hands.
 */
import { useMemo, useState } from "react";
import { hiddenRows } from "../../grid/arrangement/rowFilter.ts";

interface Identified {
  readonly id: string;
}

interface Hidden {
  readonly choice: string;
  readonly ids: ReadonlySet<string>;
}

/** `choice` names what is filtered by; only a new one looks at the rows again. */
export function useFiltered<Row extends Identified>(
  rows: readonly Row[],
  choice: string,
  passes: (row: Row) => boolean,
): readonly Row[] {
  const [known, setKnown] = useState<Hidden>(() => hiddenBy(rows, choice, passes));
  const hidden = known.choice === choice ? known : hiddenBy(rows, choice, passes);
  if (hidden !== known) setKnown(hidden);
  return useMemo(() => rows.filter(({ id }) => !hidden.ids.has(id)), [rows, hidden]);
}

function hiddenBy<Row extends Identified>(
  rows: readonly Row[],
  choice: string,
  passes: (row: Row) => boolean,
): Hidden {
  return { choice, ids: hiddenRows(rows, ({ id }) => id, passes) };
}

/** Said instead of an empty grid, where there are rows but none passes. */
export const nothingPasses = "没有符合筛选条件的行。点右下角“清除筛选”，查看其余各行。";
