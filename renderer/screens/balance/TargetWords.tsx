/** Share against target in words, coloured and signed. */
import type { ReactElement } from "react";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import type { County } from "../../../shared/model/county.ts";
import { targetWords } from "./targetWords.ts";

export function TargetWords({
  county,
  row,
}: {
  readonly county: County;
  readonly row: BalanceRow;
}): ReactElement | null {
  const { text, mark } = targetWords(county, row);
  // Targets are mostly set for both stages together; a stage without one of its own is not called to account.
  if (text === "") return row.stage === "all" ? <span className="grey">未设目标</span> : null;
  return <span className={mark ?? "grey"}>{text}</span>;
}
