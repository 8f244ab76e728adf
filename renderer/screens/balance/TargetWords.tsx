/** Share against target in words, coloured and signed. */
import type { ReactElement } from "react";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import type { County } from "../../../shared/model/county.ts";
import { targetWords } from "./targetWords.ts";

export function TargetWords({ county, row }: { readonly county: County; readonly row: BalanceRow }): ReactElement {
  const { text, mark } = targetWords(county, row);
  return <span className={mark ?? "grey"}>{text === "" ? "未设目标" : text}</span>;
}
