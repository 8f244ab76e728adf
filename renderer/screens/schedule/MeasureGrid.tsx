/** The grid of measures. A line is begun by picking a school, naming a project or choosing a kind in the last line. */
import { useMemo, useState, type ReactElement } from "react";
import type { Measure } from "../../../shared/model/measure.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { Place } from "../../document/goTo.ts";
import { useGoToWanted } from "../../document/goTo.ts";
import { lookAtSchool } from "../../document/schoolInView.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { useApp } from "../../commands/useApp.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { matchesFilter } from "../../grid/cellView.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { CellEdit, SpreadsheetHandle } from "../../grid/types.ts";
import { nothingPasses, useFiltered } from "../frame/useFiltered.ts";
import { editMeasure } from "./editMeasure.ts";
import { fallFooter } from "./fallFooter.ts";
import { measureColumns } from "./measureColumns.ts";
import { groupStarts, measureRows, passes, sideOf, type MeasureFilter } from "./measureRows.ts";

const noMeasures = "还没有措施。在上面这一行选学校（可打拼音首字母）或填项目名称，再选措施和日期。";
const noSchools = "名册还是空的。先到“名册”（Alt+1）录入学校和人数，再回来排措施。";

interface Props {
  readonly filter: MeasureFilter;
  readonly search: string;
  readonly place: Place | null;
  readonly showAll: () => boolean;
}

export function MeasureGrid({ filter, search, place, showAll }: Props): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, calculator, writable, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(place, grid, showAll);
  const columns = useMemo(
    () => measureColumns(plan, calculator, county, writable),
    [plan, calculator, county, writable],
  );
  const all = useMemo(() => measureRows(plan, county.id), [plan, county.id]);
  const rows = useFiltered(
    all,
    `${filter}/${search}`,
    (measure) => passes(measure, filter) && matchesFilter(measure, columns, search),
  );
  const starts = useMemo(() => groupStarts(rows), [rows]);
  const rowClass = (measure: Measure): string =>
    [sideOf(plan, measure) ?? "", starts.has(measure.id) ? "group-start" : ""].join(" ").trim();
  const footer = fallFooter(calculator, county.id, all.length);

  const emptyText = all.length > 0 ? nothingPasses : hasSchools(plan, county.id) ? noMeasures : noSchools;

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
      onActiveChange={(cell) => lookAtSchool(plan.measure.get(cell?.rowId ?? "")?.schoolId ?? null)}
      rowClass={rowClass}
      emptyText={emptyText}
      {...(writable
        ? {
            onEdit,
            onRowsDelete: (ids: readonly string[]) => void onRowsDelete(ids),
            appendRow: { text: "＋ 选学校或填项目" },
          }
        : {})}
    />
  );
}

const hasSchools = (plan: Plan, countyCode: string): boolean =>
  [...plan.school.values()].some((school) => school.countyCode === countyCode);
