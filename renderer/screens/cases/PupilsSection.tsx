/** Section B 在校生: pupils, classes and seats of the base year, and by fall what comes if nothing is done and as planned. */
import { Fragment, type ReactElement } from "react";
import { formatCount, formatFall } from "../../../shared/format/numbers.ts";
import { gradeName } from "../../../shared/model/school.ts";
import { gradesOf } from "../../../shared/model/stage.ts";
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
        {stages.flatMap((stage) => [
          <CaseField key={`seats.${stage}`} table="school" record={school} field={`seats.${stage}`} />,
          <CaseField key={`nonLocal.${stage}`} table="school" record={school} field={`nonLocal.${stage}`} />,
        ])}
      </div>
      <OutlookTable source={source} />
    </>
  );
}

function GradeTable({ source: { school, stages, frame } }: { readonly source: CaseSource }): ReactElement {
  const { baseYear, schooling } = frame.county;
  const own = stages.flatMap((stage) => gradesOf(schooling, stage));
  const line = (group: "enrollment" | "classes", header: string): ReactElement => {
    const counts = own.map((grade) => school[group][grade]).filter((count) => count !== undefined);
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
