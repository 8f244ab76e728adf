/**
 * The cells of a sheet of the file, asked for when it is first looked at, in parts: neither the host nor the window is
 * held up by a sheet of fifty thousand rows.
 */
import { useEffect, useState } from "react";
import type { Outcome } from "../../../shared/contract/problem.ts";
import type { RosterSheetCells } from "../../../shared/contract/roster.ts";
import { useApp } from "../../commands/useApp.ts";
import { valueOrTell } from "../../errors/notify.ts";

interface Known {
  readonly key: string;
  readonly cells: RosterSheetCells;
}

/**
 * Null until they have come; `files` tell one reading of the session from the next. A text file's one sheet has the name "",
 * so that null alone means that there is no sheet to ask for. A table made of pupils has another `version` when others of
 * them count: with hidden rows or without.
 */
export function useSheetCells(
  session: string,
  files: readonly string[],
  sheet: string | null,
  version = 0,
): RosterSheetCells | null {
  const { bridge, notify } = useApp();
  const [known, setKnown] = useState<Known | null>(null);
  const key = `${files.join(" ")}/${version}/${sheet ?? ""}`;
  useEffect(() => {
    if (sheet === null) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      const slices: RosterSheetCells[] = [];
      for (let from: number | undefined = 1; from !== undefined;) {
        const outcome: Outcome<RosterSheetCells> = await bridge.request("roster.sheet", {
          session,
          sheet,
          from,
        });
        const slice: RosterSheetCells | null = wanted ? valueOrTell(notify, outcome) : null;
        if (slice === null) return;
        slices.push(slice);
        from = slice.next;
        // At once what fills the window, and then the whole: not the grid anew for each part.
        if (slices.length === 1 || from === undefined) setKnown({ key, cells: joined(slices) });
      }
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [bridge, notify, session, sheet, key]);
  return known?.key === key ? known.cells : null;
}

const joined = (slices: readonly RosterSheetCells[]): RosterSheetCells => ({
  cells: slices.flatMap(({ cells }) => cells),
  hiddenRows: slices.flatMap(({ hiddenRows }) => hiddenRows),
});
