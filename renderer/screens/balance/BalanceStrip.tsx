/** The balance strip (天平): for one fall, chosen at a click, what is reduced, what is added and whether it keeps up. */
import { useState, type ReactElement } from "react";
import { findRow, type BalanceRow } from "../../../shared/calculation/rows.ts";
import type { StageOrAll } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import { formatShare } from "../../../shared/format/numbers.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { RollingNumber } from "../../ui/RollingNumber.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { TargetWords } from "./TargetWords.tsx";
import "./balance.css";

const shownStages: readonly StageOrAll[] = ["all", "primary", "junior"];

export function BalanceStrip(): ReactElement {
  const { document, county } = useWorkplace();
  const falls = document.calculator.falls(county.id).slice(1);
  const [chosen, setChosen] = useState<number | null>(null);
  const fall = chosen !== null && falls.includes(chosen) ? chosen : (falls.at(-1) ?? county.baseYear);
  const rows = document.calculator.countyRows(county.id);
  return (
    <footer className="strip" aria-label="天平">
      <div className="strip-falls">
        <strong>天平</strong>
        <Segments label="秋季" options={falls.map((year) => ({ value: year, label: `${year}秋` }))} value={fall} onChange={setChosen} />
      </div>
      {shownStages.map((stage) => {
        const row = findRow(rows, fall, stage);
        return row === undefined ? null : <StripStage key={`${fall}/${stage}`} row={row} />;
      })}
    </footer>
  );
}

function StripStage({ row }: { readonly row: BalanceRow }): ReactElement {
  const { county } = useWorkplace();
  const short = row.stage === "all" ? row.seatShortage > 0 : row.spareSeats < 0;
  return (
    <section className="strip-stage" aria-label={row.stage === "all" ? "合计" : stageNames[row.stage]}>
      <strong>{row.stage === "all" ? "合计" : stageNames[row.stage]}</strong>
      <div>
        <div>
          <span>
            压减 <RollingNumber value={row.reduction.planned} />
          </span>
          <span>
            增学位 <RollingNumber value={row.seatsAdded.total} />
          </span>
          <span className={short ? "shortage strip-spare" : "fine strip-spare"}>
            {row.spareSeats < 0 ? "▼缺 " : "▲余 "}
            <RollingNumber value={Math.abs(row.spareSeats)} />
            {row.stage === "all" && row.spareSeats >= 0 && row.seatShortage > 0 && (
              <span title="一个学段有缺口，不能用另一学段的富余抵"> 其中缺 {row.seatShortage}</span>
            )}
          </span>
        </div>
        <div>
          <span>
            占比 <RollingNumber value={row.shareBp} format={formatShare} />
          </span>
          <TargetWords county={county} row={row} />
        </div>
      </div>
    </section>
  );
}
