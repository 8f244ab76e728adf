/** 往年与预测人数: past falls typed, pasted or read from an earlier roster, then the base year and the forecast line. */
import { useMemo, useState, type ReactElement } from "react";
import { wholeCounty } from "../../../shared/format/wholeCounty.ts";
import { grades } from "../../../shared/model/stage.ts";
import { useApp } from "../../commands/useApp.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { useGoToWanted, type Place } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { CellEdit, SpreadsheetHandle } from "../../grid/types.ts";
import { useExplainBesideEditing } from "../explain/useExplain.ts";
import { pastColumns, pastField, pastFooter, yearOfPastColumn } from "./pastColumns.ts";
import { pastLines } from "./pastLines.ts";
import { ReadPastButton } from "./ReadPastButton.tsx";
import type { Forecast } from "./useForecast.ts";

interface Props {
  readonly choice: ReactElement;
  readonly forecast: Forecast;
  readonly place: Place | null;
}

export function PastView({ choice, forecast, place }: Props): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, writable, version } = useWorkplace();
  const { frame, schools } = forecast;
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(place, grid, () => false);
  const lines = useMemo(() => pastLines(frame, schools), [frame, schools]);
  const columns = useMemo(
    () => pastColumns(plan, county, frame.falls, writable),
    [plan, county, frame.falls, writable],
  );
  const memory = useGridMemory("past");
  const explain = useExplainBesideEditing();

  const onEdit = async (edits: readonly CellEdit[]): Promise<false | void> => {
    const cells = edits.flatMap(({ rowId, columnId, text }) => {
      const year = yearOfPastColumn(columnId);
      const grade = grades.find((one) => String(one) === rowId);
      if (year === null || grade === undefined) return [];
      return [{ table: "county" as const, id: county.id, field: pastField(year, grade), text }];
    });
    if (cells.length === 0) return undefined;
    return valueOrTell(notify, await document.run("edit-cells", { cells })) === null ? false : undefined;
  };
  return (
    <>
      <div className="screen-bar">
        {choice}
        <ReadPastButton />
        <span className="grey screen-note">
          往年为{wholeCounty(county.name)}公办、民办各校合计，可从 Excel 粘贴；同一批学生逐年向右下一格。
        </span>
      </div>
      <div className="screen-grid">
        <Spreadsheet
          ref={setGrid}
          label="往年与预测人数"
          rows={lines}
          rowId={({ id }) => id}
          columns={columns}
          version={version}
          memory={memory}
          onExplain={explain}
          footer={pastFooter(county, frame.falls, lines)}
          rowClass={({ id, stage }) =>
            lines.find((line) => line.stage === stage)?.id === id && id !== lines[0]?.id
              ? "group-start"
              : undefined
          }
          {...(writable ? { onEdit } : {})}
        />
      </div>
    </>
  );
}
