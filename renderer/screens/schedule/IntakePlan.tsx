/** 招生计划: private school × fall × stage, one number a cell; each cell is an intake cap. */
import { useMemo, type ReactElement } from "react";
import type { School } from "../../../shared/model/school.ts";
import { inOrder } from "../../../shared/model/plan.ts";
import { useApp } from "../../commands/useApp.ts";
import { lookAtSchool } from "../../document/schoolInView.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { matchesFilter } from "../../grid/cellView.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { CellEdit } from "../../grid/types.ts";
import { nothingPasses, useFiltered } from "../frame/useFiltered.ts";
import { cellOfColumn, intakeColumns, intakeFooter } from "./intakeColumns.ts";

export function IntakePlan({ search }: { readonly search: string }): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, calculator, writable, version } = useWorkplace();
  const schools = useMemo(() => privateSchools([...plan.school.values()], county.id), [plan, county.id]);
  const columns = useMemo(
    () => intakeColumns(plan, calculator, county, writable),
    [plan, calculator, county, writable],
  );
  const rows = useFiltered(schools, search, (school) => matchesFilter(school, columns, search));
  const footer = intakeFooter(calculator, county, rows);

  const onEdit = async (edits: readonly CellEdit[]): Promise<void> => {
    for (const { rowId, columnId, text } of edits) {
      const cell = cellOfColumn(columnId);
      if (cell === null) continue;
      valueOrTell(notify, await document.run("set-intake-cap", { school: rowId, ...cell, text }));
    }
  };

  return (
    <Spreadsheet
      label="招生计划"
      rows={rows}
      rowId={(school) => school.id}
      columns={columns}
      version={version}
      footer={footer}
      onActiveChange={(cell) => lookAtSchool(cell?.rowId ?? null)}
      rowClass={() => "of-private"}
      emptyText={
        schools.length === 0 ? "名册里还没有民办学校。先在“名册”中新增学校，办别选“民办”。" : nothingPasses
      }
      {...(writable ? { onEdit } : {})}
    />
  );
}

const privateSchools = (schools: readonly School[], countyCode: string): School[] =>
  inOrder(schools.filter((school) => school.countyCode === countyCode && school.ownership === "private"));
