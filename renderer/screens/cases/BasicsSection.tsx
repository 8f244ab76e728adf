/** Section A 基本情况: what is known of the school; of a 公参民 school its kind and the six independences. */
import type { ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { independenceNames, independences } from "../../../shared/model/vocabulary.ts";
import { CaseField } from "./CaseField.tsx";

const fields = [
  "code",
  "type",
  "town",
  "area",
  "organizer",
  "licenseNo",
  "licenseExpiry",
  "creditCode",
  "approvedSize",
  "boarders",
  "staff",
  "teachers",
  "payrollTeachers",
  "beds",
  "siteArea",
  "floorArea",
  "tenure",
  "communitySchool",
  "principal",
  "phone",
];

export function BasicsSection({ source: { school } }: { readonly source: CaseSource }): ReactElement {
  return (
    <>
      <div className="case-fields">
        {fields.map((field) => (
          <CaseField key={field} table="school" record={school} field={field} />
        ))}
        <CaseField table="school" record={school} field="remarks" wide />
        <CaseField table="school" record={school} field="publicParticipation" />
        {school.publicParticipation && <CaseField table="school" record={school} field="participationKind" />}
      </div>
      {school.publicParticipation && <Independences source={school} />}
    </>
  );
}

function Independences({ source }: { readonly source: CaseSource["school"] }): ReactElement {
  return (
    <table className="case-table case-independences">
      <thead>
        <tr>
          <th>六独立</th>
          <th>达到情况</th>
          <th>限期</th>
        </tr>
      </thead>
      <tbody>
        {independenceNames.map((name) => (
          <tr key={name}>
            <td>{independences[name]}</td>
            <td>
              <CaseField
                table="school"
                record={source}
                field={`independence.${name}`}
                label=""
                name={independences[name]}
              />
            </td>
            <td>
              <CaseField
                table="school"
                record={source}
                field={`independenceDate.${name}`}
                label=""
                name={`${independences[name]}：限期`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
