/** Balance 学位平衡: the full table by area, fall and stage. */
import { useMemo, useState, type ReactElement } from "react";
import type { StageOrAll } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import { useGoToWanted, useWantedPlace } from "../../document/goTo.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { SpreadsheetHandle } from "../../grid/types.ts";
import { Segments } from "../../ui/Segments.tsx";
import { balanceColumns } from "./balanceColumns.ts";
import { balanceLines, everyArea, wholeCounty, type StageChoice } from "./balanceLines.ts";

export function BalanceScreen(): ReactElement {
  const { calculator, county, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  const [area, setArea] = useState<string>(wholeCounty);
  const [stage, setStage] = useState<StageChoice>("every");
  useGoToWanted(useWantedPlace("balance"), grid, () => {
    setArea(everyArea);
    setStage("every");
    return area !== everyArea || stage !== "every";
  });

  const memory = useGridMemory("balance");
  const areas = calculator.areaRows(county.id);
  const lines = balanceLines(calculator, county.id, area, stage);
  const columns = useMemo(() => balanceColumns(county), [county]);

  return (
    <>
      <div className="screen-bar">
        <label>
          片区{" "}
          <select
            className="field"
            aria-label="片区"
            value={area}
            onChange={({ target }) => setArea(target.value)}
          >
            <option value={wholeCounty}>全县</option>
            <option value={everyArea}>全县和各片区</option>
            {areas.map((entry) => (
              <option key={entry.area} value={`area:${entry.area}`}>
                {entry.area}
              </option>
            ))}
          </select>
        </label>
        <Segments<StageChoice>
          label="学段"
          options={[
            { value: "every", label: "各学段" },
            ...(["all", "primary", "junior"] as const).map((value: StageOrAll) => ({
              value,
              label: value === "all" ? "合计" : stageNames[value],
            })),
          ]}
          value={stage}
          onChange={setStage}
        />
        <span className="grey screen-note">
          余缺 = 公办学位 − 公办需求。合计行的缺口不与另一学段的富余相抵。
        </span>
      </div>
      <div className="screen-grid">
        <Spreadsheet
          ref={setGrid}
          label="学位平衡"
          rows={lines}
          rowId={(line) => line.id}
          columns={columns}
          version={version}
          memory={memory}
          rowClass={(line) => (line.startsGroup ? "group-start" : undefined)}
          emptyText="这个片区没有学校，也没有项目。"
        />
      </div>
    </>
  );
}
