/** Roster 学校名册: every school and its count of the base year; every cell can be typed into. */
import { useMemo, useState, type ReactElement } from "react";
import { inOrder } from "../../../shared/model/plan.ts";
import type { School } from "../../../shared/model/school.ts";
import { useApp } from "../../commands/useApp.ts";
import { useGoToWanted, useWantedPlace } from "../../document/goTo.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { lookAtSchool } from "../../document/schoolInView.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { matchesFilter } from "../../grid/cellView.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import { newRowId, type CellEdit, type SpreadsheetHandle } from "../../grid/types.ts";
import { dispositionNews } from "../cases/dispositionNews.ts";
import { nothingPasses, useFiltered } from "../frame/useFiltered.ts";
import { editRoster } from "./editRoster.ts";
import { RosterBar } from "./RosterBar.tsx";
import { rosterColumns } from "./rosterColumns.ts";
import { isWhole, passesFilter, wholeRoster, type RosterFilter } from "./rosterFilter.ts";
import { rosterFooter } from "./rosterFooter.ts";
import { rosterMarks, withMarks } from "./rosterMarks.ts";
import "./roster.css";

export function RosterScreen(): ReactElement {
  const { county, plan } = useWorkplace();
  const [filter, setFilter] = useState(wholeRoster);
  const schools = useMemo(
    () => inOrder(plan.school.values()).filter((school) => school.countyCode === county.id),
    [plan, county.id],
  );
  const showAll = (): boolean => {
    setFilter(wholeRoster);
    return !isWhole(filter);
  };

  return (
    <>
      <RosterBar
        schools={schools}
        filter={filter}
        change={(part) => setFilter((now) => ({ ...now, ...part }))}
      />
      <div className="screen-grid">
        <RosterGrid schools={schools} filter={filter} showAll={showAll} />
      </div>
    </>
  );
}

interface GridProps {
  readonly schools: readonly School[];
  readonly filter: RosterFilter;
  readonly showAll: () => boolean;
}

function RosterGrid({ schools, filter, showAll }: GridProps): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, writable, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(useWantedPlace("roster"), grid, showAll);
  const columns = useMemo(
    () =>
      withMarks(
        rosterColumns(plan, county, writable),
        rosterMarks(document.checker.findings(), county.id),
        plan,
      ),
    [document, plan, county, writable],
  );
  const search = filter.search.trim();
  const rows = useFiltered(
    schools,
    JSON.stringify({ ...filter, search }),
    (school) => passesFilter(school, filter) && matchesFilter(school, columns, search),
  );
  const memory = useGridMemory("roster");

  const addSchool = async (name: string): Promise<string | false> => {
    const ownership = filter.ownership === "all" ? "public" : filter.ownership;
    const added = valueOrTell(
      notify,
      await document.run("add-school", { county: county.id, name, ownership }),
    );
    return added?.patch.find(({ table, before }) => table === "school" && before === null)?.id ?? false;
  };
  const onEdit = async (edits: readonly CellEdit[]): Promise<string | false | void> => {
    const [first] = edits;
    if (first === undefined) return undefined;
    // Typed on in a new line whose name was refused, which she was told: a number is no school's name.
    if (first.rowId === newRowId) return first.columnId === "name" ? addSchool(first.text) : false;
    const committed = valueOrTell(notify, await editRoster(document, edits));
    if (committed === null) return false;
    const news = dispositionNews(committed);
    if (news !== null) notify.said(news);
    return undefined;
  };
  const onRowsDelete = async (ids: readonly string[]): Promise<void> => {
    const removed = valueOrTell(notify, await document.run("remove-schools", { schools: [...ids] }));
    if (removed !== null) notify.said(`${removed.label}。可用 Ctrl+Z 撤销`);
  };

  return (
    <Spreadsheet
      ref={setGrid}
      label="学校名册"
      rows={rows}
      rowId={(school) => school.id}
      columns={columns}
      version={version}
      footer={(shown) => rosterFooter(shown, schools.length, county)}
      memory={memory}
      filtering={{ total: schools.length, clear: () => void showAll() }}
      onActiveChange={(cell) => lookAtSchool(cell?.rowId ?? null)}
      rowClass={({ ownership }) => `of-${ownership}`}
      emptyText={
        schools.length === 0
          ? "名册还是空的。点“导入名册…”选您手上的 Excel 名册；也可以在上面这一行填学校名称，逐所录入。"
          : nothingPasses
      }
      {...(writable
        ? {
            onEdit,
            onRowsDelete: (ids: readonly string[]) => void onRowsDelete(ids),
            appendRow: { text: "＋ 填学校名称" },
          }
        : {})}
    />
  );
}
