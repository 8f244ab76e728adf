/** Section E 教师安置: how many teachers, what becomes of them, and whether the ways add up to all of them. */
import type { ReactElement } from "react";
import { emptyingTexts } from "../../../shared/print/emptying.ts";
import { placementOf, placementWays } from "../../../shared/cases/placement.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { placementWords } from "../../../shared/format/placementWords.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { CaseField } from "./CaseField.tsx";
import { WhereAsked } from "./WhereAsked.tsx";

const afterPlacement = ["teacherCompensation", "payrollToWithdraw", "payrollWithdrawBy"];
const fields = ["teachersToPlace", ...placementWays, ...afterPlacement, "teacherPlan"];

export function TeachersSection({ source }: { readonly source: CaseSource }): ReactElement {
  const record = source.schoolCase ?? { id: source.school.id };
  return (
    <WhereAsked source={source} subject="教师安置" emptying={emptyingTexts.teachers} fields={fields}>
      <div className="case-fields case-long-labels">
        <CaseField table="case" record={record} field="teachersToPlace" />
        <KnownTeachers source={source} />
        {placementWays.map((field) => (
          <CaseField key={field} table="case" record={record} field={field} />
        ))}
        <PlacementLine source={source} />
        {afterPlacement.map((field) => (
          <CaseField key={field} table="case" record={record} field={field} />
        ))}
        <CaseField table="case" record={record} field="teacherPlan" wide />
      </div>
    </WhereAsked>
  );
}

/** What section A knows of them, to compare with. */
function KnownTeachers({ source: { school } }: { readonly source: CaseSource }): ReactElement {
  const { teachers, payrollTeachers } = school;
  const onPayroll = payrollTeachers === undefined ? "" : `，其中公办在编 ${formatCount(payrollTeachers)} 人`;
  return (
    <p className="case-aside grey">
      {teachers === undefined
        ? "基本情况中未填专任教师"
        : `基本情况：专任教师 ${formatCount(teachers)} 人${onPayroll}`}
    </p>
  );
}

/** Takes its place while there is nothing to say, too: the fields beside and below it stand where they stood. */
function PlacementLine({ source: { schoolCase } }: { readonly source: CaseSource }): ReactElement {
  const placement = placementOf(schoolCase);
  const isOpen = placement !== null && placement.open !== 0;
  return (
    <p className={isOpen ? "case-aside attention" : "case-aside fine"} role="status">
      {placement !== null && `${isOpen ? "▲" : "✓"} ${placementWords(placement)}`}
    </p>
  );
}
