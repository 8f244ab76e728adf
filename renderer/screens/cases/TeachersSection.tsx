/** Section E 教师安置: how many teachers, and what becomes of them. */
import type { ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";

export function TeachersSection({ source: _source }: { readonly source: CaseSource }): ReactElement {
  return <p className="case-note grey">本节还没有内容。</p>;
}
