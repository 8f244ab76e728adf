/** The grid of measures. A line is begun by picking a school, naming a project or choosing a kind in the last line. */
import { useMemo, useState, type ReactElement } from "react";
import type { Place } from "../../document/goTo.ts";
import { useGoToWanted } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { useApp } from "../../commands/useApp.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { CellEdit, SpreadsheetHandle } from "../../grid/types.ts";
import { editMeasure } from "./editMeasure.ts";
import { fallFooter } from "./fallFooter.ts";
import { measureColumns } from "./measureColumns.ts";
import { measureRows, type MeasureFilter } from "./measureRows.ts";

interface Props {
  readonly filter: MeasureFilter;
  readonly search: string;
  readonly place: Place | null;
}

export function MeasureGrid({ filter, search, place }: Props): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, calculator, writable, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(place, grid);
  const columns = useMemo(
    () => measureColumns(plan, calculator, county, writable),
    [plan, calculator, county, writable],
  );
  const { rows, groupStarts } = useMemo(
    () => measureRows(plan, county.id, filter),
    [plan, county.id, filter],
  );
  const footer = fallFooter(calculator, county.id, rows.length);

  const onEdit = async (edits: readonly CellEdit[]): Promise<string | void> => {
    for (const edit of edits) {
      const committed = valueOrTell(notify, await editMeasure(document, county.id, edit));
      if (committed === null) return undefined;
      const made = committed.patch.find(({ table, before }) => table === "measure" && before === null);
      if (made !== undefined) return made.id;
    }
    return undefined;
  };
  const onRowsDelete = async (measures: readonly string[]): Promise<void> => {
    const removed = valueOrTell(notify, await document.run("remove-measures", { measures: [...measures] }));
    if (removed !== null) notify.said(`${removed.label}。可用 Ctrl+Z 撤销`);
  };

  return (
    <Spreadsheet
      ref={setGrid}
      label="进度表"
      rows={rows}
      rowId={(measure) => measure.id}
      columns={columns}
      version={version}
      footer={footer}
      quickFilter={search}
      rowClass={(measure) => (groupStarts.has(measure.id) ? "group-start" : undefined)}
      emptyText="还没有措施。在下面这一行选学校（可打拼音首字母）或填项目名称，再选措施和日期。"
      {...(writable
        ? {
            onEdit,
            onRowsDelete: (ids: readonly string[]) => void onRowsDelete(ids),
            appendRow: { text: "＋ 选学校或填新建项目名称" },
          }
        : {})}
    />
  );
}
