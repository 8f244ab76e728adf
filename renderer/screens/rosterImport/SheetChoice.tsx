/** The sheets of the files: which hold schools, in which rows their headers stand, whose schools they are. */
import { useState, type ReactElement } from "react";
import type { RosterReading, RosterSheet } from "../../../shared/contract/roster.ts";
import { problemsOf, sheetTitle, tablesOf } from "./ofSheet.ts";
import { PupilsCounted } from "./PupilsCounted.tsx";
import { SheetGrid } from "./SheetGrid.tsx";
import { SheetSettings } from "./SheetSettings.tsx";
import { useSheetCells } from "./useSheetCells.ts";
import type { ReadingState } from "./useReading.ts";

interface Props {
  readonly state: ReadingState;
  readonly reading: RosterReading;
  /** Other files. */
  readonly pick: () => void;
  /** More files. */
  readonly add: () => void;
}

export function SheetChoice({ state, reading, pick, add }: Props): ReactElement {
  const [shown, setShown] = useState(
    () => reading.tables[0]?.sheet ?? reading.sheets.find(({ hidden }) => !hidden)?.name ?? null,
  );
  const { choices, choose } = state;
  const sheet = reading.sheets.find(({ name }) => name === shown);
  const cells = useSheetCells(state.session, state.files, shown, sheet?.pupils?.counted);
  const hiddenCount = reading.sheets.filter(({ hidden }) => hidden).length;
  return (
    <div className="import-sheets">
      <div className="import-sheet-list">
        <ul aria-label="工作表">
          {reading.sheets.map((one) => (
            <li key={one.name}>
              <button
                type="button"
                aria-pressed={one.name === shown}
                onClick={() => setShown(one.name)}
                title={sheetTitle(one.name)}
              >
                <strong>{sheetTitle(one.name)}</strong>
                <span className="grey">{wordsOf(one, reading)}</span>
              </button>
            </li>
          ))}
        </ul>
        <label className="import-hidden">
          <input
            type="checkbox"
            checked={choices.includeHidden}
            onChange={({ target }) => void choose({ includeHidden: target.checked })}
          />
          包括隐藏的行和工作表{hiddenCount === 0 ? "" : `（${hiddenCount} 个）`}
        </label>
        <div className="import-files">
          <button
            type="button"
            className="button"
            onClick={add}
            // Corrections are kept by the sheets' names, which are others then.
            disabled={choices.corrections.length > 0}
            title={
              choices.corrections.length > 0
                ? "已在预览中改正过内容，不能再加文件"
                : "再选几个文件，与现在的一起导入"
            }
          >
            加文件…
          </button>
          <button type="button" className="button" onClick={pick}>
            换文件…
          </button>
        </div>
      </div>
      <div className="import-sheet">
        {sheet !== undefined && (
          <SheetSettings key={sheet.name} sheet={sheet} state={state} reading={reading} />
        )}
        {sheet?.pupils !== undefined && <PupilsCounted pupils={sheet.pupils} />}
        <div className="import-grid">
          {cells !== null && shown !== null && (
            <SheetGrid
              key={shown}
              sheet={{
                name: shown,
                cells,
                tables: tablesOf(reading, shown),
                problems: problemsOf(reading, shown),
                corrections: choices.corrections.filter((correction) => correction.sheet === shown),
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function wordsOf({ name, hidden, lastRow }: RosterSheet, reading: RosterReading): string {
  const tables = tablesOf(reading, name);
  const schools = tables.reduce((sum, { schoolRows }) => sum + schoolRows.length, 0);
  if (tables.length > 0) return `学校 ${schools} 行`;
  if (hidden) return "隐藏，未计入";
  return lastRow === 0 ? "空" : "没有名册";
}
