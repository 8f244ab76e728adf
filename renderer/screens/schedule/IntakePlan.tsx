/** 招生计划: private school × fall × stage, one number a cell; each cell is an intake cap. */
import { useMemo, useState, type ReactElement } from "react";
import type { School } from "../../../shared/model/school.ts";
import { inOrder } from "../../../shared/model/plan.ts";
import { useApp } from "../../commands/useApp.ts";
import { useGoToWanted, type Place } from "../../document/goTo.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { lookAtSchool } from "../../document/schoolInView.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { matchesFilter } from "../../grid/cellView.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { CellEdit, SpreadsheetHandle } from "../../grid/types.ts";
import { useExplainBesideEditing } from "../explain/useExplain.ts";
import { nothingPasses, useFiltered } from "../frame/useFiltered.ts";
import { cellOfColumn, intakeColumns, intakeFooter } from "./intakeColumns.ts";

interface Props {
  readonly search: string;
  readonly place: Place | null;
  readonly showAll: () => boolean;
}

export function IntakePlan({ search, place, showAll }: Props): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, calculator, writable, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(place, grid, showAll);
  const schools = useMemo(() => privateSchools([...plan.school.values()], county.id), [plan, county.id]);
  const columns = useMemo(
    () => intakeColumns(plan, calculator, county, writable),
    [plan, calculator, county, writable],
  );
  const rows = useFiltered(schools, search, (school) => matchesFilter(school, columns, search));
  const explain = useExplainBesideEditing();
  const memory = useGridMemory("intake");

  const onEdit = async (edits: readonly CellEdit[]): Promise<false | void> => {
    const cells = edits.flatMap(({ rowId, columnId, text }) => {
      const cell = cellOfColumn(columnId);
      return cell === null ? [] : [{ school: rowId, ...cell, text }];
    });
    if (cells.length === 0) return undefined;
    return valueOrTell(notify, await document.run("set-intake-cap", { cells })) === null ? false : undefined;
  };

  return (
    <Spreadsheet
      ref={setGrid}
      label="招生计划"
      rows={rows}
      rowId={(school) => school.id}
      columns={columns}
      version={version}
      footer={(shown) => intakeFooter(calculator, county, shown, schools.length)}
      memory={memory}
      onExplain={explain}
      filtering={{ total: schools.length, clear: () => void showAll() }}
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
