/** 附件: the papers that belong to the case, by name. */
import type { ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";

export function AttachmentsSection({ source: _source }: { readonly source: CaseSource }): ReactElement {
  return <p className="case-note grey">本节还没有内容。</p>;
}
