/** Section B 在校生: pupils, classes and seats of the base year, and by fall what comes if nothing is done and as planned. */
import { Fragment, type ReactElement } from "react";
import { formatCount, formatFall } from "../../../shared/format/numbers.ts";
import { classesByGrade, classesOf } from "../../../shared/model/classes.ts";
import { draftOf } from "../../../shared/model/plan.ts";
import { gradeName, type School } from "../../../shared/model/school.ts";
import { gradesOf, type Schooling, type Stage } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { wholeSchool, type OutlookFall } from "../../../shared/print/outlook.ts";
import { CaseField } from "./CaseField.tsx";

export function PupilsSection({ source }: { readonly source: CaseSource }): ReactElement {
  const { school, stages } = source;
  return (
    <>
      <GradeTable source={source} />
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
          {sum}
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

interface Line {
  readonly header: string;
  readonly of: (fall: OutlookFall) => number;
  readonly key: string;
}
const lines: readonly Line[] = [
  { key: "doNothing", header: "不采取措施", of: ({ doNothing }) => doNothing },
  { key: "counted", header: "按方案：民办在校生", of: ({ counted }) => counted },
  { key: "purchased", header: "政府购买学位（不计入民办）", of: ({ purchased }) => purchased },
  { key: "reduced", header: "减少", of: ({ reduced }) => reduced },
];

function OutlookTable({ source: { stages, outlook } }: { readonly source: CaseSource }): ReactElement {
  const parts = [
    ...stages.map((stage) => ({ key: stage, name: stageNames[stage], falls: outlook[stage] })),
    ...(stages.length > 1 ? [{ key: "all", name: "合计", falls: wholeSchool(outlook) }] : []),
  ];
  return (
    <div className="case-wide-table">
      <table className="case-table" aria-label="各年秋季在校生">
        <thead>
          <tr>
            <th colSpan={2}>在校生（人）</th>
            {(parts[0]?.falls ?? []).map(({ year }) => (
              <th key={year} className="number">
                {formatFall(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ key, name, falls }) => (
            <Fragment key={key}>
              {shownLines(falls).map((line, i, all) => (
                <tr key={line.key} data-line={`${key}.${line.key}`}>
                  {i === 0 && <th rowSpan={all.length}>{name}</th>}
                  <td>{line.header}</td>
                  {falls.map((fall) => (
                    <td key={fall.year} className="number">
                      {formatCount(line.of(fall))}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where nothing is ever bought, that line would be zeros. */
const shownLines = (falls: readonly OutlookFall[]): readonly Line[] =>
  lines.filter(({ key }) => key !== "purchased" || falls.some(({ purchased }) => purchased > 0));
