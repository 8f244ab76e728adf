/** Section B 在校生: pupils, classes and seats of the base year, and by fall what comes if nothing is done and as planned. */
import type { ReactElement } from "react";
import { formatCount, formatFall } from "../../../shared/format/numbers.ts";
import { classesByGrade, classesOf } from "../../../shared/model/classes.ts";
import { draftOf } from "../../../shared/model/plan.ts";
import { gradeName, type School } from "../../../shared/model/school.ts";
import { gradesOf, type Schooling, type Stage } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import { CaseField } from "./CaseField.tsx";
import { OutlookTable } from "./OutlookTable.tsx";

export function PupilsSection({ source }: { readonly source: CaseSource }): ReactElement {
  const { school, stages } = source;
  return (
    <>
      <div className="case-wide-table">
        <GradeTable source={source} />
      </div>
      <div className="case-fields">
        {stages.map((stage) => (
          <CaseField
            key={stage}
            table="school"
            record={school}
            field={`seats.${stage}`}
            {...(school.seatsEstimated?.[stage] === true
              ? { label: `${stageNames[stage]}学位（估算）` }
              : {})}
          />
        ))}
        {[...stages.map((stage) => `nonLocal.${stage}`), ...stageClassFields(source)].map((field) => (
          <CaseField key={field} table="school" record={school} field={field} />
        ))}
      </div>
      <OutlookTable source={source} />
    </>
  );
}

/** Of stages whose grades' classes are not known, or to mend a count that contradicts them. */
const stageClassFields = ({ school, stages, plan, frame }: CaseSource): string[] =>
  stages
    .filter(
      (stage) =>
        school.stageClasses?.[stage] !== undefined ||
        draftOf(plan, "school", school.id, `stageClasses.${stage}`) !== undefined ||
        classesByGrade(school, frame.county.schooling, stage) === null,
    )
    .map((stage) => `stageClasses.${stage}`);

function GradeTable({ source: { school, stages, frame } }: { readonly source: CaseSource }): ReactElement {
  const { baseYear, schooling } = frame.county;
  const own = stages.flatMap((stage) => gradesOf(schooling, stage));
  const line = (group: "enrollment" | "classes", header: string): ReactElement => {
    const counts = stages.flatMap((stage) => countsOf(school, schooling, stage, group));
    // Nothing known is not a sum of 0.
    const sum = counts.length === 0 ? "" : formatCount(counts.reduce((total, count) => total + count, 0));
    return (
      <tr>
        <th>{header}</th>
        {own.map((grade) => (
          <td key={grade} className="case-cell">
            <CaseField
              table="school"
              record={school}
              field={`${group}.${grade}`}
              label=""
              name={`${gradeName(grade)}${header}`}
            />
          </td>
        ))}
        <td className="number" data-sum={group}>
          {group === "enrollment" && counts.length > 0 ? (
            <FigureButton
              subject={{ of: "school", schoolId: school.id, year: baseYear, stage: "all", line: "doNothing" }}
              isTabStop={false}
            >
              {sum}
            </FigureButton>
          ) : (
            sum
          )}
        </td>
      </tr>
    );
  };
  return (
    <table className="case-table case-grades">
      <thead>
        <tr>
          <th>{formatFall(baseYear)}</th>
          {own.map((grade) => (
            <th key={grade} className="number">
              {gradeName(grade)}
            </th>
          ))}
          <th className="number">合计</th>
        </tr>
      </thead>
      <tbody>
        {line("enrollment", "在校生")}
        {line("classes", "班级数")}
      </tbody>
    </table>
  );
}

/** What adds up to the sum: pupils of the grades, and classes of the grades or else of the stage. */
function countsOf(
  school: School,
  schooling: Schooling,
  stage: Stage,
  group: "enrollment" | "classes",
): number[] {
  if (group === "enrollment")
    return gradesOf(schooling, stage).flatMap((grade) => school.enrollment[grade] ?? []);
  const classes = classesOf(school, schooling, stage);
  return classes === null ? [] : [classes];
}
