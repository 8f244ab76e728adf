/** Section C 处置与措施: the disposition, what it rests on, and the school's measures with what each does fall by fall. */
import type { ReactElement } from "react";
import { formatCount, formatFall } from "../../../shared/format/numbers.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import { stages } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { useGoTo } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import { onFigureTableKey } from "../explain/figureTable.ts";
import { measureFigure } from "../explain/subjects.ts";
import { statusOf } from "../../../shared/format/measureStatus.ts";
import { CaseField } from "./CaseField.tsx";
import { DispositionChoice } from "./DispositionChoice.tsx";
import { measureTitle } from "./measureTitle.ts";

export function MeasuresSection({ source }: { readonly source: CaseSource }): ReactElement {
  const { school, schoolCase, measures } = source;
  return (
    <>
      <div className="case-fields">
        <DispositionChoice source={source} />
        <CaseField table="case" record={schoolCase ?? { id: school.id }} field="basis" wide />
      </div>
      {measures.length === 0 ? (
        <p className="case-note grey">
          {schoolCase?.disposition === "keep"
            ? "保留（规范办学），没有措施。"
            : "还没有措施。选定处置方式后自动列出应有的措施，再填日期；也可以在进度表中新增。"}
        </p>
      ) : (
        <MeasureTable source={source} />
      )}
    </>
  );
}

function MeasureTable({ source }: { readonly source: CaseSource }): ReactElement {
  const falls = source.frame.falls.slice(1);
  const firstCounted = source.measures.find(({ id }) => source.figuresOf(id) !== undefined);
  return (
    <div className="case-wide-table">
      <table className="case-table" aria-label="本校措施" onKeyDown={onFigureTableKey}>
        <thead>
          <tr>
            <th rowSpan={2}>措施</th>
            <th rowSpan={2}>数量</th>
            <th rowSpan={2}>计划日期</th>
            <th rowSpan={2}>状态</th>
            <th colSpan={falls.length} className="centre">
              减少在校生（人）
            </th>
            <th rowSpan={2} />
          </tr>
          <tr>
            {falls.map((year) => (
              <th key={year} className="number">
                {formatFall(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {source.measures.map((measure) => (
            <MeasureLine
              key={measure.id}
              source={source}
              measure={measure}
              falls={falls}
              isFirst={measure === firstCounted}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeasureLine({
  source,
  measure,
  falls,
  isFirst,
}: {
  readonly source: CaseSource;
  readonly measure: Measure;
  readonly falls: readonly number[];
  /** Of the measures that count. */
  readonly isFirst: boolean;
}): ReactElement {
  const goTo = useGoTo();
  const { calculator } = useWorkplace();
  const { label, reason, counts } = statusOf(calculator, measure);
  const dated = source.dossier.measures.find((one) => one.measure.id === measure.id);
  const name = measureTitle(measure);
  const figures = source.figuresOf(measure.id);
  return (
    <tr data-measure={measure.id}>
      <td>{name}</td>
      <td className="case-quantity">{quantityOf(measure)}</td>
      <td className="case-date">
        <CaseField table="measure" record={measure} field="plannedDate" label="" name={`${name}：计划日期`} />
      </td>
      <td className={counts ? "case-status" : "case-status attention"} title={reason}>
        {measure.actualDate !== undefined && `${measure.actualDate} `}
        {dated === undefined ? label : `${label}，计入${formatFall(dated.fall)}`}
      </td>
      {falls.map((year) => {
        const found = figures?.find((figure) => figure.year === year);
        const pupils = stages.reduce((sum, stage) => sum + (found?.pupils[stage] ?? 0), 0);
        return (
          <td key={year} className="number" data-fall={year}>
            {figures === undefined ? (
              "—"
            ) : (
              <FigureButton
                subject={measureFigure(measure, year, "pupils")}
                isTabStop={isFirst && year === falls[0]}
              >
                {pupils === 0 ? "—" : formatCount(pupils)}
              </FigureButton>
            )}
          </td>
        );
      })}
      <td>
        <button
          type="button"
          className="link"
          aria-label={`在进度表中查看：${name}`}
          onClick={() => goTo({ screen: "schedule", rowId: measure.id, columnId: "kind" })}
        >
          进度表→
        </button>
      </td>
    </tr>
  );
}

/** What the kind asks for; empty where it takes the whole stage. */
function quantityOf({ kind, cap, seats }: Measure): string {
  if (kind === "intake-cap") return cap === undefined ? "未填上限" : `每年招 ${formatCount(cap)} 人`;
  return stages
    .flatMap((stage) => {
      const count = seats?.[stage];
      return count === undefined ? [] : [`${stageNames[stage]} ${formatCount(count)} 个`];
    })
    .join("，");
}
