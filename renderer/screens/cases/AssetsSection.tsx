/** Section F 资产处置: what the school is worth and owes, and what becomes of it. */
import type { ReactElement } from "react";
import { emptyingTexts } from "../../../shared/print/emptying.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { CaseField } from "./CaseField.tsx";
import { WhereAsked } from "./WhereAsked.tsx";

const short = [
  "assessedValue",
  "debts",
  "landArea",
  "landTitle",
  "assetRoute",
  "assetPrice",
  "leaseUntil",
  "liquidatedBy",
];
const long = "liquidation";

export function AssetsSection({ source }: { readonly source: CaseSource }): ReactElement {
  const record = source.schoolCase ?? { id: source.school.id };
  return (
    <WhereAsked source={source} subject="资产处置" emptying={emptyingTexts.assets} fields={[...short, long]}>
      <div className="case-fields">
        {short.map((field) => (
          <CaseField key={field} table="case" record={record} field={field} />
        ))}
        <CaseField table="case" record={record} field={long} wide />
      </div>
    </WhereAsked>
  );
}
