/** Step 核对: the file's own rows with what was found in them, corrected in place; beside them the list of problems. */
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { RosterReading } from "../../../shared/contract/roster.ts";
import type { RosterProblem } from "../../../shared/roster/problems/problem.ts";
import type { SpreadsheetHandle } from "../../grid/types.ts";
import { problemsOf, tablesOf } from "./ofSheet.ts";
import { ProblemList } from "./ProblemList.tsx";
import { PupilsCounted } from "./PupilsCounted.tsx";
import { SheetGrid, type CorrectedCell } from "./SheetGrid.tsx";
import { rowIdOf } from "./sheetRows.ts";
import type { ReadingState } from "./useReading.ts";
import { SheetSwitch } from "./SheetSwitch.tsx";
import { useSheetCells } from "./useSheetCells.ts";

interface Props {
  readonly state: ReadingState;
  readonly reading: RosterReading;
}

export function CheckStep({ state, reading }: Props): ReactElement {
  const { choices, choose } = state;
  const sheets = useMemo(() => [...new Set(reading.tables.map(({ sheet }) => sheet))], [reading.tables]);
  // It begins where there is something to do.
  const [first] = useState(() => firstToCheck(reading.problems, sheets));
  const [shown, setShown] = useState(first?.sheet ?? sheets[0] ?? reading.sheets[0]?.name ?? null);
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  const [wanted, setWanted] = useState<RosterProblem | null>(first);
  const pupils = reading.sheets.find(({ name }) => name === shown)?.pupils;
  const cells = useSheetCells(state.session, state.files, shown, pupils?.counted);
  const sheet = useMemo(
    () =>
      cells === null || shown === null
        ? null
        : {
            name: shown,
            cells,
            tables: tablesOf(reading, shown),
            problems: problemsOf(reading, shown),
            corrections: choices.corrections.filter((correction) => correction.sheet === shown),
          },
    [cells, reading, shown, choices.corrections],
  );
  useEffect(() => grid?.focus(), [grid]);
  useEffect(() => {
    // The grid of the sheet shown before is still there when another one is asked for; it knows no such cell any more.
    // Nor does it know one of rows that are still coming.
    if (wanted === null || grid === null || cells === null) return;
    if (goToCell(grid, wanted.cell)) setWanted(null);
  }, [wanted, grid, cells]);

  const correct = async (typed: readonly CorrectedCell[]): Promise<void> => {
    if (shown === null) return;
    const corrected = new Set(typed.map(({ cell }) => cell));
    const others = choices.corrections.filter((one) => one.sheet !== shown || !corrected.has(one.cell));
    await choose({ corrections: [...others, ...typed.map((one) => ({ sheet: shown, ...one }))] });
  };
  const goTo = (problem: RosterProblem): void => {
    setShown(problem.sheet);
    setWanted(problem);
  };
  return (
    <div className="import-check">
      <div className="import-sheet">
        {shown !== null && sheets.length > 1 && (
          <div className="import-bar">
            <SheetSwitch sheets={sheets} shown={shown} show={(name) => setShown(name)} />
          </div>
        )}
        {pupils !== undefined && <PupilsCounted pupils={pupils} />}
        <div className="import-grid">
          {sheet !== null && <SheetGrid key={shown} ref={setGrid} sheet={sheet} onCorrect={correct} />}
        </div>
      </div>
      <ProblemList problems={reading.problems} corrections={choices.corrections.length} goTo={goTo} />
    </div>
  );
}

/** A problem of the whole sheet is shown by the sheet itself. */
function goToCell(grid: SpreadsheetHandle, cell: string): boolean {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  if (row !== "") return grid.goTo(rowIdOf(Number(row)), column);
  grid.focus();
  return true;
}

/** Problems come errors first; one of a sheet that is not taken is no work. */
const firstToCheck = (problems: readonly RosterProblem[], sheets: readonly string[]): RosterProblem | null =>
  problems.find(
    ({ severity, sheet, cell }) => severity !== "note" && cell !== "" && sheets.includes(sheet),
  ) ?? null;
