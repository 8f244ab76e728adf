/** Section H 责任分工: who answers for the case. */
import type { ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { CaseField } from "./CaseField.tsx";

export function DutySection({
  source: { school, schoolCase },
}: {
  readonly source: CaseSource;
}): ReactElement {
  return (
    <div className="case-fields">
      {["leader", "leadUnit", "person", "phone"].map((field) => (
        <CaseField key={field} table="case" record={schoolCase ?? { id: school.id }} field={field} />
      ))}
    </div>
  );
}
