/** 高低预测: the plan under the lowest and the highest of what the past falls say; nothing of it is kept. */
import { useMemo, type ReactElement } from "react";
import { bandOf, flipsOf, type Flip } from "../../../shared/calculation/band.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import { useExplain } from "../explain/useExplain.ts";
import { bandColumns, bandLines } from "./bandColumns.ts";
import { flipSentence } from "./flipWords.ts";
import type { Forecast } from "./useForecast.ts";

interface Props {
  readonly choice: ReactElement;
  readonly forecast: Forecast;
  readonly toPast: () => void;
}

export function BandView({ choice, forecast: { settings }, toPast }: Props): ReactElement {
  const { county, plan, calculator, version } = useWorkplace();
  const band = useMemo(
    () => bandOf(plan, calculator, county, settings),
    [plan, calculator, county, settings],
  );
  const flips = useMemo(() => flipsOf(band ?? [], county), [band, county]);
  const memory = useGridMemory("band");
  const explain = useExplain();
  const columns = useMemo(() => bandColumns(county.id), [county.id]);
  return (
    <>
      <div className="screen-bar">
        {choice}
        <span className="grey screen-note">
          低、高：各比例取最近 {settings.falls} 年的最低、最高；中：现在采用的参数。措施不变。
        </span>
      </div>
      {band === null ? (
        <div className="empty">
          <h2>还没有往年人数，估不出高低</h2>
          <p>填入往年各年级人数后，这里按往年的最低、最高各算一遍。</p>
          <button type="button" className="button primary" onClick={toPast}>
            填写往年人数
          </button>
        </div>
      ) : (
        <>
          <p className={flips.length === 0 ? "band-words fine" : "band-words attention"} role="status">
            {wordsOf(flips)}
          </p>
          <div className="screen-grid">
            <Spreadsheet
              label="高低预测"
              rows={bandLines(band, flips, county.baseYear)}
              rowId={({ id }) => id}
              columns={columns}
              version={version}
              memory={memory}
              onExplain={explain}
              rowClass={({ stage }) => (stage === "primary" ? "group-start" : undefined)}
            />
          </div>
        </>
      )}
    </>
  );
}

/** The first two; all of them stand in the table. */
function wordsOf(flips: readonly Flip[]): string {
  if (flips.length === 0) return "✓ 三种预测下，学位够不够、目标是否达到的结论都相同。";
  const more = flips.length > 2 ? "……" : "";
  return `▲ ${flips.length} 处结论随预测改变：${flips.slice(0, 2).map(flipSentence).join("；")}${more}`;
}
