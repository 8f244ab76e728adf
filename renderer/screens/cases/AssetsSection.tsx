/** Section F 资产处置: what the school is worth and owes, and what becomes of it. */
import type { ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";

export function AssetsSection({ source: _source }: { readonly source: CaseSource }): ReactElement {
  return <p className="case-note grey">本节还没有内容。</p>;
}
