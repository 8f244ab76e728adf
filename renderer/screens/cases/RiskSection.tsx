/** Section G 风险防控: what may go wrong, and what is then done. */
import type { ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";

export function RiskSection({ source: _source }: { readonly source: CaseSource }): ReactElement {
  return <p className="case-note grey">本节还没有内容。</p>;
}
