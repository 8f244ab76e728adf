/** Roster 学校名册: every school and its count of the base year; every cell can be typed into. */
import { useMemo, useState, type ReactElement } from "react";
import { inOrder } from "../../../shared/model/plan.ts";
import type { School } from "../../../shared/model/school.ts";
import { ownerships, type Ownership } from "../../../shared/model/vocabulary.ts";
import { useApp } from "../../commands/useApp.ts";
import { useGoToWanted, useWantedPlace } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { matchesFilter } from "../../grid/cellView.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import { newRowId, type CellEdit, type SpreadsheetHandle } from "../../grid/types.ts";
import { Segments } from "../../ui/Segments.tsx";
import { NewLineButton } from "../frame/NewLineButton.tsx";
import { SearchField } from "../frame/SearchField.tsx";
import { nothingPasses, useFiltered } from "../frame/useFiltered.ts";
import { editRoster } from "./editRoster.ts";
import { rosterColumns } from "./rosterColumns.ts";
import { rosterFooter } from "./rosterFooter.ts";

type Shown = Ownership | "all";

export function RosterScreen(): ReactElement {
  const { county, plan } = useWorkplace();
  const [shown, setShown] = useState<Shown>("all");
  const [search, setSearch] = useState("");
  const schools = useMemo(
    () => inOrder(plan.school.values()).filter((school) => school.countyCode === county.id),
    [plan, county.id],
  );
  const count = (ownership: Ownership): number =>
    schools.filter((school) => school.ownership === ownership).length;
  const showAll = (): boolean => {
    setShown("all");
    setSearch("");
    return shown !== "all" || search !== "";
  };

  return (
    <>
      <div className="screen-bar">
        <Segments<Shown>
          label="显示哪些学校"
          options={[
            { value: "all", label: `全部 ${schools.length} 所` },
            { value: "public", label: `${ownerships.public} ${count("public")}` },
            { value: "private", label: `${ownerships.private} ${count("private")}` },
          ]}
          value={shown}
          onChange={setShown}
        />
        <NewLineButton place={{ screen: "roster", columnId: "name" }} label="＋ 新增学校" />
        <SearchField placeholder="筛选校名、乡镇、标识码" value={search} onChange={setSearch} />
        <span className="grey screen-note">{`${county.baseYear}年秋季学期在校生，统计日 ${county.snapshot}`}</span>
      </div>
      <div className="screen-grid">
        <RosterGrid schools={schools} search={search.trim()} shown={shown} showAll={showAll} />
      </div>
    </>
  );
}

interface GridProps {
  readonly schools: readonly School[];
  readonly search: string;
  readonly shown: Shown;
  readonly showAll: () => boolean;
}

function RosterGrid({ schools, search, shown, showAll }: GridProps): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, writable, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(useWantedPlace("roster"), grid, showAll);
  const columns = useMemo(() => rosterColumns(plan, county, writable), [plan, county, writable]);
  const rows = useFiltered(
    schools,
    `${shown}/${search}`,
    (school) => (shown === "all" || school.ownership === shown) && matchesFilter(school, columns, search),
  );
  const footer = useMemo(() => rosterFooter(rows, county), [rows, county]);

  const addSchool = async (name: string): Promise<string | undefined> => {
    const ownership = shown === "all" ? "public" : shown;
    const added = valueOrTell(
      notify,
      await document.run("add-school", { county: county.id, name, ownership }),
    );
    return added?.patch.find(({ table, before }) => table === "school" && before === null)?.id;
  };
  const onEdit = async (edits: readonly CellEdit[]): Promise<string | void> => {
    const [first] = edits;
    if (first === undefined) return undefined;
    if (first.rowId === newRowId) return addSchool(first.text);
    valueOrTell(notify, await editRoster(document, edits));
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
      footer={footer}
      rowClass={({ ownership }) => `of-${ownership}`}
      emptyText={
        schools.length === 0
          ? "名册还是空的。在上面这一行填学校名称，再填办别、各年级人数和学位。"
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
