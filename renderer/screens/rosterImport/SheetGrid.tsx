/** A sheet of the file as it looks in Excel: its own rows and letters, the header coloured, problems in their cells. */
import { useMemo, type ReactElement, type Ref } from "react";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { CellEdit, SpreadsheetHandle } from "../../grid/types.ts";
import { sheetTitle } from "./ofSheet.ts";
import { lineNumberOf, sheetColumns } from "./sheetColumns.ts";
import { rowIdOf, rowOf, sheetRows, type ShownSheet } from "./sheetRows.ts";

export interface CorrectedCell {
  /** "C7". */
  readonly cell: string;
  readonly text: string;
}

interface Props {
  readonly sheet: ShownSheet;
  /** Absent: only to look at. */
  readonly onCorrect?: (cells: readonly CorrectedCell[]) => Promise<void>;
  readonly ref?: Ref<SpreadsheetHandle>;
}

export function SheetGrid({ sheet, onCorrect, ref }: Props): ReactElement {
  const { name, cells, tables, problems, corrections } = sheet;
  const rows = useMemo(
    () => sheetRows({ name, cells, tables, problems, corrections }),
    [name, cells, tables, problems, corrections],
  );
  const columns = useMemo(() => sheetColumns(rows, tables), [rows, tables]);
  const correct = async (edits: readonly CellEdit[]): Promise<void> => {
    await onCorrect?.(
      edits.map(({ rowId, columnId, text }) => ({ cell: `${columnId}${rowOf(rowId)}`, text })),
    );
  };
  return (
    <Spreadsheet
      {...(ref === undefined ? {} : { ref })}
      label={`工作表 ${sheetTitle(name)}`}
      rows={rows}
      rowId={({ row }) => rowIdOf(row)}
      columns={columns}
      lineNumber={lineNumberOf}
      rowClass={({ look }) => `import-row-${look}`}
      emptyText="这个工作表是空的。"
      {...(onCorrect === undefined ? {} : { onEdit: correct })}
    />
  );
}
