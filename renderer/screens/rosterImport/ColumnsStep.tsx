/** Step 列对应: each column of the file with its field; a field is chosen from a list that pinyin initials narrow. */
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { RosterReading } from "../../../shared/contract/roster.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { CellEdit, SpreadsheetHandle } from "../../grid/types.ts";
import { Segments } from "../../ui/Segments.tsx";
import { columnRows, columnsGrid, fieldChosen } from "./columnRows.ts";
import type { ReadingState } from "./useReading.ts";

interface Props {
  readonly state: ReadingState;
  readonly reading: RosterReading;
}

type Shown = "all" | "unmapped";

export function ColumnsStep({ state, reading }: Props): ReactElement {
  const [shown, setShown] = useState<Shown>("all");
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useEffect(() => grid?.focus(), [grid]);
  const rows = useMemo(
    () => columnRows(reading.tables, state.choices.mappings),
    [reading.tables, state.choices.mappings],
  );
  const columns = useMemo(() => columnsGrid(reading.tables.length > 1), [reading.tables.length]);
  const unmapped = rows.filter(({ column }) => column.field === null);
  const onEdit = async (edits: readonly CellEdit[]): Promise<void> => {
    const before = state.choices.mappings;
    const mappings = edits.reduce((chosen, edit) => fieldChosen(chosen, rows, edit) ?? chosen, before);
    if (mappings !== before) await state.choose({ mappings });
  };
  return (
    <>
      <div className="import-bar">
        <Segments<Shown>
          label="显示哪些列"
          options={[
            { value: "all", label: `全部 ${rows.length} 列` },
            { value: "unmapped", label: `未对应 ${unmapped.length}` },
          ]}
          value={shown}
          onChange={setShown}
        />
        <span className="grey">
          “对应为”可打拼音首字母查找，如 xxmc；未对应的列不导入。对应一次，下次同样的表自动套用。
        </span>
      </div>
      <div className="import-grid">
        <Spreadsheet
          ref={setGrid}
          label="列对应"
          rows={shown === "all" ? rows : unmapped}
          rowId={({ id }) => id}
          columns={columns}
          onEdit={onEdit}
          emptyText="每一列都已对应。"
        />
      </div>
    </>
  );
}
