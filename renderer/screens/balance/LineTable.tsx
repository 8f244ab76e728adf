/** A view of Balance by area, fall and stage: the rows of the calculation under the columns of the view. */
import { useMemo, useState, type ReactElement } from "react";
import type { County } from "../../../shared/model/county.ts";
import { useGoToWanted, type Place } from "../../document/goTo.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { GridColumn, SpreadsheetHandle } from "../../grid/types.ts";
import { useExplain } from "../explain/useExplain.ts";
import { balanceLines, everyArea, type BalanceLine } from "./balanceLines.ts";
import type { Choices } from "./choices.ts";
import { comparisonColumns } from "./columns/comparisonColumns.ts";
import { areaColumn } from "./columns/leading.ts";
import { reductionColumns } from "./columns/reductionColumns.ts";
import { tableColumns } from "./columns/tableColumns.ts";
import type { LineView } from "./views.ts";

interface Props {
  readonly view: LineView;
  readonly choices: Choices;
  readonly place: Place | null;
  /** Shows the lines that choices hide; false when none is hidden. */
  readonly showAll: () => boolean;
}

/** The look of the table that was there first is kept under the name it always had. */
const memoryNames: Readonly<Record<LineView, string>> = {
  table: "balance",
  comparison: "balance.comparison",
  reduction: "balance.reduction",
};
const labels: Readonly<Record<LineView, string>> = {
  table: "学位平衡",
  comparison: "对照",
  reduction: "压减与学位",
};

export function LineTable({ view, choices, place, showAll }: Props): ReactElement {
  const { calculator, county, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(place, grid, showAll);
  const memory = useGridMemory(memoryNames[view]);
  const explain = useExplain();
  const severalAreas = choices.area === everyArea;
  const columns = useMemo(() => columnsOf(view, county, severalAreas), [view, county, severalAreas]);
  const all = balanceLines(calculator, county.id, choices.area, choices.stage);
  // Against itself the base year has nothing to say; the full table has it.
  const lines = view === "table" ? all : all.filter(({ row, base }) => row.year > base.year);
  return (
    <Spreadsheet
      ref={setGrid}
      label={labels[view]}
      rows={lines}
      rowId={(line) => line.id}
      columns={columns}
      version={version}
      memory={memory}
      onExplain={explain}
      rowClass={(line) => (line.startsGroup ? "group-start" : undefined)}
      emptyText={all.length === 0 ? "这个片区没有学校，也没有项目。" : "目标年就是基期，没有可以对照的秋季。"}
    />
  );
}

/** The full table always names the area; the others leave its place to figures where all lines have the same. */
function columnsOf(
  view: LineView,
  county: County,
  severalAreas: boolean,
): readonly GridColumn<BalanceLine>[] {
  if (view === "table") return tableColumns(county);
  const columns = view === "comparison" ? comparisonColumns(county) : reductionColumns;
  return severalAreas ? [areaColumn(county), ...columns] : columns;
}
