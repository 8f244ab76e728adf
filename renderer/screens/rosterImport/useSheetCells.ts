/** The cells of a sheet of the file, asked for when it is first looked at. */
import { useEffect, useState } from "react";
import type { RosterSheetCells } from "../../../shared/contract/roster.ts";
import { useApp } from "../../commands/useApp.ts";
import { valueOrTell } from "../../errors/notify.ts";

interface Known {
  readonly key: string;
  readonly cells: RosterSheetCells;
}

/**
 * Null until they have come; `file` tells one file of the session from the next. A text file's one sheet has the name "",
 * so that null alone means that there is no sheet to ask for.
 */
export function useSheetCells(
  session: string,
  file: string | null,
  sheet: string | null,
): RosterSheetCells | null {
  const { bridge, notify } = useApp();
  const [known, setKnown] = useState<Known | null>(null);
  const key = `${file ?? ""}/${sheet ?? ""}`;
  useEffect(() => {
    if (file === null || sheet === null) return undefined;
    let wanted = true;
    void bridge.request("roster.sheet", { session, sheet }).then((outcome) => {
      const cells = wanted ? valueOrTell(notify, outcome) : null;
      if (cells !== null) setKnown({ key, cells });
    });
    return () => {
      wanted = false;
    };
  }, [bridge, notify, session, file, sheet, key]);
  return known?.key === key ? known.cells : null;
}
