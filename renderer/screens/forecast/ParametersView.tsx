/** 升级率与入学指数: a line a parameter, typed or taken over from what the past says; a click or the space bar turns a tick. */
import { useMemo, useState, type ReactElement } from "react";
import { lastFalls } from "../../../shared/calculation/estimate/ratios.ts";
import { useApp } from "../../commands/useApp.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { useGoToWanted, type Place } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { tickHandlers } from "../../grid/cellTicks.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { CellEdit, SpreadsheetHandle } from "../../grid/types.ts";
import { EstimateBar } from "./EstimateBar.tsx";
import { parameterColumns, tickColumn, valueColumn } from "./parameterColumns.ts";
import { parameterLines } from "./parameterLines.ts";
import type { Forecast } from "./useForecast.ts";

interface Props {
  readonly choice: ReactElement;
  readonly forecast: Forecast;
  readonly place: Place | null;
  readonly toPast: () => void;
}

export function ParametersView({ choice, forecast, place, toPast }: Props): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, writable, version } = useWorkplace();
  const { frame, schools, settings, average } = forecast;
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  useGoToWanted(place, grid, () => false);
  const lines = useMemo(
    () => parameterLines(plan, county, frame, schools, settings, turned),
    [plan, county, frame, schools, settings, turned],
  );
  const columns = useMemo(
    () => parameterColumns(lastFalls(county, settings.falls), writable),
    [county, settings.falls, writable],
  );
  const memory = useGridMemory("forecast");

  const onEdit = async (edits: readonly CellEdit[]): Promise<false | void> => {
    const cells = edits
      .filter(({ columnId }) => columnId === valueColumn)
      .map(({ rowId, text }) => ({ table: "county" as const, id: county.id, field: rowId, text }));
    if (cells.length === 0) return undefined;
    return valueOrTell(notify, await document.run("edit-cells", { cells })) === null ? false : undefined;
  };
  const toggle = (id: string | null | undefined): void => {
    const line = lines.find((one) => one.id === id);
    if (line === undefined || line.isTicked === null) return;
    const next = new Set(turned);
    if (!next.delete(line.id)) next.add(line.id);
    setTurned(next);
  };
  const ticking = tickHandlers({
    tickColumn,
    isTyped: (columnId) => columnId !== tickColumn,
    activeCell: () => grid?.activeCell(),
    toggle,
  });
  return (
    <>
      <div className="screen-bar">
        {choice}
        <EstimateBar lines={lines} settings={settings} average={average} toPast={toPast} />
      </div>
      <div className="screen-grid" {...ticking}>
        <Spreadsheet
          ref={setGrid}
          label="预测参数"
          rows={lines}
          rowId={({ id }) => id}
          columns={columns}
          version={version}
          memory={memory}
          rowClass={({ id }) => (startsGroup(id, lines) ? "group-start" : undefined)}
          {...(writable ? { onEdit } : {})}
        />
      </div>
    </>
  );
}

/** A line over which another kind of parameter stands. */
function startsGroup(id: string, lines: readonly { readonly id: string; readonly kind: string }[]): boolean {
  const place = lines.findIndex((line) => line.id === id);
  const above = lines[place - 1];
  return above !== undefined && above.kind !== lines[place]?.kind;
}
