/** A school's pupils by fall: what comes if nothing is done, under the plan, and what that takes off; each can be asked about. */
import { Fragment, type ReactElement } from "react";
import type { SchoolLine } from "../../../shared/calculation/explain/subject.ts";
import { formatCount, formatFall } from "../../../shared/format/numbers.ts";
import type { StageOrAll } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { wholeSchool, type OutlookFall } from "../../../shared/print/outlook.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import { onFigureTableKey } from "../explain/figureTable.ts";

interface Line {
  readonly header: string;
  readonly of: (fall: OutlookFall) => number;
  readonly key: SchoolLine;
}
const lines: readonly Line[] = [
  { key: "doNothing", header: "不采取措施", of: ({ doNothing }) => doNothing },
  { key: "counted", header: "按方案：民办在校生", of: ({ counted }) => counted },
  { key: "purchased", header: "政府购买学位（不计入民办）", of: ({ purchased }) => purchased },
  { key: "reduced", header: "减少", of: ({ reduced }) => reduced },
];

interface OutlookPart {
  readonly key: StageOrAll;
  readonly name: string;
  readonly falls: readonly OutlookFall[];
}

export function OutlookTable({ source }: { readonly source: CaseSource }): ReactElement {
  const { school, stages, outlook } = source;
  const parts: readonly OutlookPart[] = [
    ...stages.map((stage) => ({ key: stage, name: stageNames[stage], falls: outlook[stage] })),
    ...(stages.length > 1 ? [{ key: "all" as const, name: "合计", falls: wholeSchool(outlook) }] : []),
  ];
  return (
    <div className="case-wide-table">
      <table className="case-table" aria-label="各年秋季在校生" onKeyDown={onFigureTableKey}>
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
                      <FigureButton
                        isTabStop={key === parts[0]?.key && i === 0 && fall === falls[0]}
                        subject={{
                          of: "school",
                          schoolId: school.id,
                          year: fall.year,
                          stage: key,
                          line: line.key,
                        }}
                      >
                        {formatCount(line.of(fall))}
                      </FigureButton>
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
