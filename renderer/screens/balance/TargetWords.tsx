/** Share against target in words, coloured and signed; a click explains what is still to be reduced. */
import type { ReactElement } from "react";
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import type { County } from "../../../shared/model/county.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import { targetWords } from "./targetWords.ts";

interface Props {
  readonly county: County;
  readonly row: BalanceRow;
}

export function TargetWords({ county, row }: Props): ReactElement | null {
  const { text, mark } = targetWords(county, row, true);
  // Targets are mostly set for both stages together; a stage without one of its own is not called to account.
  if (text === "") return row.stage === "all" ? <span className="grey">未设目标</span> : null;
  return (
    <FigureButton subject={subjectOf(county, row)} className={mark ?? "grey"}>
      {text}
    </FigureButton>
  );
}

/** Where both are set, the share stands first in the words. */
function subjectOf({ id, targets }: County, { year, stage }: BalanceRow): Subject {
  const hasShare = targets.some(
    (target) => target.year === year && (target.stage ?? "all") === stage && target.shareBp !== undefined,
  );
  return { of: "to-reduce", countyCode: id, year, stage, ...(hasShare ? {} : { target: "task" }) };
}
