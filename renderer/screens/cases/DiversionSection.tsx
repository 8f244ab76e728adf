/** Section D 学生分流: where the pupils go whom the end of a stage displaces. */
import type { ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";

export function DiversionSection({ source: _source }: { readonly source: CaseSource }): ReactElement {
  return <p className="case-note grey">本节还没有内容。</p>;
}
