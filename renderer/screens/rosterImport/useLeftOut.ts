/** The rows that the import leaves out as the ticks stand, and keeping them as a workbook with the reasons. */
import { useMemo } from "react";
import type { RosterReading } from "../../../shared/contract/roster.ts";
import type { RosterTicks } from "../../../shared/contract/rosterChoices.ts";
import { leftOutRows } from "../../../shared/roster/leftOut/leftOutRows.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import type { ReadingState } from "./useReading.ts";

export interface LeftOut {
  readonly rows: number;
  readonly save: () => Promise<void>;
}

export function useLeftOut(
  { session, choices }: Pick<ReadingState, "session" | "choices">,
  reading: RosterReading | null,
  ticks: RosterTicks,
): LeftOut {
  const { bridge, shell, notify } = useApp();
  const { document, countyCode } = useWorkplace();
  const rows = useMemo(() => (reading === null ? 0 : leftOutRows(reading, ticks).length), [reading, ticks]);
  return {
    rows,
    async save() {
      const at = { session, document: document.key, county: countyCode };
      const file = valueOrTell(notify, await bridge.request("roster.leftOut", { ...at, choices, ticks }));
      const name = file === null ? null : valueOrTell(notify, await shell.saveFile(file));
      if (name !== null) notify.said(`未导入、待改的 ${rows} 行已另存为“${name}”`);
    },
  };
}
