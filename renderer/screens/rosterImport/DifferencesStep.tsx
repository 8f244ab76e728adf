/** Step 差异: what the file would change, each line ticked or not; a click or the space bar turns a tick. */
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { RosterReading } from "../../../shared/contract/roster.ts";
import { matchesFilter } from "../../grid/cellView.ts";
import { tickHandlers } from "../../grid/cellTicks.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { CellEdit, SpreadsheetHandle } from "../../grid/types.ts";
import { Segments } from "../../ui/Segments.tsx";
import {
  differenceColumns,
  kindNames,
  linkColumn,
  newSchool,
  tickColumn,
  type Kind,
} from "./differenceColumns.ts";
import { OtherCounty } from "./OtherCounty.tsx";
import { TickAll } from "./TickAll.tsx";
import { useTickedLines } from "./useTickedLines.ts";
import type { ReadingState } from "./useReading.ts";
import type { TicksState } from "./useTicks.ts";

interface Props {
  readonly state: ReadingState;
  readonly reading: RosterReading;
  readonly ticks: TicksState;
}

type Shown = Kind | "all";
const kinds: readonly Kind[] = ["added", "changed", "missing", "doubled", "elsewhere", "beside"];

export function DifferencesStep({ state, reading, ticks }: Props): ReactElement {
  const [shown, setShown] = useState<Shown>("all");
  const [search, setSearch] = useState("");
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useEffect(() => grid?.focus(), [grid]);
  const all = useTickedLines(reading.differences, ticks.ticks);
  const several = reading.tables.length > 1;
  const columns = useMemo(
    () => differenceColumns(several, reading.differences),
    [several, reading.differences],
  );
  const lines = useMemo(
    () =>
      all.filter(
        (line) => (shown === "all" || line.kind === shown) && matchesFilter(line, columns, search.trim()),
      ),
    [all, columns, shown, search],
  );
  const count = (kind: Kind): number => all.filter((line) => line.kind === kind).length;

  const onEdit = async (edits: readonly CellEdit[]): Promise<void> => {
    const linked = edits.flatMap(({ rowId, columnId, value }) => {
      const row = columnId === linkColumn ? all.find(({ key }) => key === rowId)?.row : undefined;
      return row === undefined || value === undefined
        ? []
        : [{ row, school: value === newSchool ? null : value }];
    });
    const others = state.choices.links.filter((link) => !linked.some(({ row }) => row === link.row));
    if (linked.length > 0) await state.choose({ links: [...others, ...linked] });
  };
  const toggle = (key: string | null | undefined): void => {
    const line = all.find((one) => one.key === key);
    if (line !== undefined) ticks.toggle(line);
  };
  const ticking = tickHandlers({
    tickColumn,
    isTyped: (columnId) => columnId === linkColumn,
    activeCell: () => grid?.activeCell(),
    toggle,
  });
  return (
    <>
      <div className="import-bar">
        <Segments<Shown>
          label="显示哪些差异"
          options={[
            { value: "all", label: `全部 ${all.length}` },
            ...kinds
              .filter((kind) => count(kind) > 0)
              .map((kind) => ({ value: kind, label: `${kindNames[kind]} ${count(kind)}` })),
          ]}
          value={shown}
          onChange={setShown}
        />
        <input
          className="field search"
          type="search"
          aria-label="筛选"
          placeholder="筛选学校、内容"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <TickAll lines={lines} ticks={ticks} />
        <span className="grey import-note">{schoolsOf(reading)}</span>
      </div>
      <OtherCounty missing={count("missing")} />
      <div className="import-grid" {...ticking}>
        <Spreadsheet
          ref={setGrid}
          label="差异"
          rows={lines}
          rowId={({ key }) => key}
          columns={columns}
          rowClass={(line) => (line.isTicked ? undefined : "import-unticked")}
          onEdit={onEdit}
          emptyText={all.length === 0 ? "名册与方案完全一致，没有需要导入的。" : "没有符合筛选条件的行。"}
        />
      </div>
    </>
  );
}

const schoolsOf = ({ counts: { schools, unchanged } }: RosterReading): string =>
  `名册 ${schools} 所${unchanged === 0 ? "" : `，其中 ${unchanged} 所没有变化`}`;
