/** Section G 风险防控: how high the risk is, what may go wrong, and what is then done. */
import type { ReactElement } from "react";
import { riskKindNames, riskKinds } from "../../../shared/model/vocabulary.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { CaseField } from "./CaseField.tsx";
import { TickField } from "./TickField.tsx";
import { WhereAsked } from "./WhereAsked.tsx";

const texts = ["riskAssessment", "contingency"];
const kindFields = riskKindNames.map((kind) => `risks.${kind}`);

export function RiskSection({ source }: { readonly source: CaseSource }): ReactElement {
  const record = source.schoolCase ?? { id: source.school.id };
  return (
    <WhereAsked source={source} subject="风险防控" fields={["riskLevel", ...kindFields, ...texts]}>
      <div className="case-fields">
        <CaseField table="case" record={record} field="riskLevel" />
        <div className="case-field wide" role="group" aria-label="风险类型">
          <span className="case-label">风险类型</span>
          <div className="case-ticks">
            {riskKindNames.map((kind) => (
              <TickField
                key={kind}
                table="case"
                record={record}
                field={`risks.${kind}`}
                label={riskKinds[kind]}
              />
            ))}
          </div>
        </div>
        {texts.map((field) => (
          <CaseField key={field} table="case" record={record} field={field} wide />
        ))}
      </div>
    </WhereAsked>
  );
}
