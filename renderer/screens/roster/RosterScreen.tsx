/** Roster 学校名册: every school and its count of the base year; every cell can be typed into. */
import { useMemo, useState, type ReactElement } from "react";
import { inOrder } from "../../../shared/model/plan.ts";
import type { School } from "../../../shared/model/school.ts";
import { ownerships, type Ownership } from "../../../shared/model/vocabulary.ts";
import { useApp } from "../../commands/useApp.ts";
import { useGoToWanted, useWantedPlace } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import { newRowId, type CellEdit, type SpreadsheetHandle } from "../../grid/types.ts";
import { Segments } from "../../ui/Segments.tsx";
import { NewLineButton } from "../frame/NewLineButton.tsx";
import { editRoster } from "./editRoster.ts";
import { rosterColumns } from "./rosterColumns.ts";
import { rosterFooter } from "./rosterFooter.ts";

type Shown = Ownership | "all";

export function RosterScreen(): ReactElement {
  const { county, plan } = useWorkplace();
  const place = useWantedPlace("roster");
  const [chosen, setChosen] = useState<Shown>("all");
  const [search, setSearch] = useState("");
  const shown = place === null ? chosen : "all";
  const own = useMemo(
    () => inOrder(plan.school.values()).filter((school) => school.countyCode === county.id),
    [plan, county.id],
  );
  const rows = useMemo(
    () => own.filter((school) => shown === "all" || school.ownership === shown),
    [own, shown],
  );
  const count = (ownership: Ownership): number =>
    own.filter((school) => school.ownership === ownership).length;

  return (
    <>
      <div className="screen-bar">
        <Segments<Shown>
          label="显示哪些学校"
          options={[
            { value: "all", label: `全部 ${own.length} 所` },
            { value: "public", label: `${ownerships.public} ${count("public")}` },
            { value: "private", label: `${ownerships.private} ${count("private")}` },
          ]}
          value={shown}
          onChange={setChosen}
        />
        <NewLineButton place={{ screen: "roster", columnId: "name" }} label="＋ 新增学校" />
        <input
          className="field search"
          type="search"
          placeholder="筛选校名、乡镇、标识码…"
          aria-label="筛选"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <span className="grey">{`${county.baseYear}年秋季学期在校生，统计日 ${county.snapshot}`}</span>
      </div>
      <div className="screen-grid">
        <RosterGrid rows={rows} search={place === null ? search : ""} place={place} shown={shown} />
      </div>
    </>
  );
}

interface GridProps {
  readonly rows: readonly School[];
  readonly search: string;
  readonly place: ReturnType<typeof useWantedPlace>;
  readonly shown: Shown;
}

function RosterGrid({ rows, search, place, shown }: GridProps): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, writable, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(place, grid);
  const columns = useMemo(() => rosterColumns(plan, county, writable), [plan, county, writable]);
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
  const onRowsDelete = async (schools: readonly string[]): Promise<void> => {
    const removed = valueOrTell(notify, await document.run("remove-schools", { schools: [...schools] }));
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
      quickFilter={search}
      emptyText="名册还是空的。在最下面一行填学校名称，再填办别、各年级人数和学位。"
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
