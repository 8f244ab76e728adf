/** The balance strip (天平): for one fall, chosen at a click, what is reduced, what is added and whether it keeps up. */
import { useState, type ReactElement } from "react";
import type { FigureKey } from "../../../shared/calculation/explain/figureKeys.ts";
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { findRow, type BalanceRow } from "../../../shared/calculation/rows.ts";
import type { StageOrAll } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import { formatCount, formatDifference, formatShare } from "../../../shared/format/numbers.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { RollingNumber } from "../../ui/RollingNumber.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { FigureButton } from "../explain/FigureButton.tsx";
import { countyFigure } from "../explain/subjects.ts";
import { spareClass, spareText } from "./balanceWords.ts";
import { StripOutlook } from "./StripOutlook.tsx";
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
        <FallPicker falls={falls} fall={fall} choose={setChosen} />
      </div>
      {shownStages.map((stage) => {
        const row = findRow(rows, fall, stage);
        return row === undefined ? null : <StripStage key={`${fall}/${stage}`} row={row} />;
      })}
      <StripOutlook fall={fall} />
    </footer>
  );
}

interface FallPickerProps {
  readonly falls: readonly number[];
  readonly fall: number;
  readonly choose: (fall: number) => void;
}

/** Falls side by side; as a list where the window is narrow (or the falls are many). */
function FallPicker({ falls, fall, choose }: FallPickerProps): ReactElement {
  const options = falls.map((year) => ({ value: year, label: `${year}秋` }));
  return (
    <>
      {falls.length <= 5 && <Segments label="秋季" options={options} value={fall} onChange={choose} />}
      <select
        className={`field${falls.length <= 5 ? " when-narrow" : ""}`}
        aria-label="选择秋季"
        value={fall}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

function StripStage({ row }: { readonly row: BalanceRow }): ReactElement {
  const { county } = useWorkplace();
  const subject = (figure: FigureKey): Subject => countyFigure(county.id, row, figure);
  return (
    <section className="strip-stage" aria-label={row.stage === "all" ? "合计" : stageNames[row.stage]}>
      <strong>{row.stage === "all" ? "合计" : stageNames[row.stage]}</strong>
      <div>
        <div>
          <FigureButton subject={subject("reduction.planned")} title="计划压减：核减、停办转型、转公、购买">
            <RollingNumber label="压减" value={row.reduction.planned} />
          </FigureButton>
          <FigureButton subject={subject("seatsAdded.total")}>
            <RollingNumber label="增学位" value={row.seatsAdded.total} />
          </FigureButton>
          <FigureButton subject={subject("net")} title="增减差额 = 新增学位 − 计划压减">
            <RollingNumber label="差额" value={row.net} format={formatDifference} />
          </FigureButton>
        </div>
        <div>
          <FigureButton
            subject={subject("spareSeats")}
            className="strip-spare"
            title="余缺 = 公办学位 − 公办需求"
          >
            <RollingNumber value={row.spareSeats} format={spareText} look={spareClass} />
          </FigureButton>
          {row.spareSeats >= 0 && row.seatShortage > 0 && (
            <FigureButton
              subject={subject("seatShortage")}
              className="shortage"
              title="一个学段的缺口，不能用另一学段的富余抵"
            >
              其中缺 {formatCount(row.seatShortage)}
            </FigureButton>
          )}
          <FigureButton subject={subject("shareBp")} title="民办占比（不含政府购买学位）">
            <RollingNumber label="占比" value={row.shareBp} format={formatShare} formatStep={formatShare} />
          </FigureButton>
          <TargetWords county={county} row={row} />
        </div>
      </div>
    </section>
  );
}
