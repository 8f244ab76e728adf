/** Section H 责任与节点: who answers for the case, how far it has come, and the milestones of each of its measures. */
import type { ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { CaseField } from "./CaseField.tsx";
import { measureTitle } from "./measureTitle.ts";
import { MilestoneTable } from "./milestones/MilestoneTable.tsx";
import { ProposeAll } from "./milestones/ProposeAll.tsx";

export function DutySection({
  source: { school, schoolCase, measures },
}: {
  readonly source: CaseSource;
}): ReactElement {
  return (
    <>
      <div className="case-fields">
        {["leader", "leadUnit", "person", "phone", "status"].map((field) => (
          <CaseField key={field} table="case" record={schoolCase ?? { id: school.id }} field={field} />
        ))}
      </div>
      {measures.length === 0 && <p className="case-note grey">本校没有措施，没有节点要列。</p>}
      {measures.map((measure) => (
        <MilestoneTable key={measure.id} measure={measure} name={measureTitle(measure)} />
      ))}
      <p className="milestone-all">
        <ProposeAll />
      </p>
    </>
  );
}
