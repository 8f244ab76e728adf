/** One stage that ends: whom it displaces, the sums by grade, and the rows that say where they go. */
import { useRef, type ReactElement } from "react";
import type { CaseSource } from "../../../../shared/print/caseSource.ts";
import { stageNames } from "../../../../shared/model/vocabulary.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { sumsOf, type DiversionBlock } from "./blocks.ts";
import { blockTitle, openWords } from "./blockWords.ts";
import { DiversionRow } from "./DiversionRow.tsx";
import { GradeSums } from "./GradeSums.tsx";
import { NewDiversion } from "./NewDiversion.tsx";
import { useDiversionSteps } from "./useDiversionSteps.ts";

const heads = [
  { key: "grade", text: "年级" },
  { key: "students number", text: "人数" },
  { key: "receiver", text: "接收学校或项目" },
  { key: "boarders number", text: "寄宿" },
  { key: "date", text: "分流日期" },
  { key: "fees number", text: "应退费（元）" },
  { key: "tick centre", text: "已退" },
  { key: "tick moved centre", text: "学籍已转" },
  { key: "remarks", text: "备注" },
  { key: "remove", text: "" },
];

export function DiversionBlockPart({
  source,
  block,
}: {
  readonly source: CaseSource;
  readonly block: DiversionBlock;
}): ReactElement {
  const { writable } = useWorkplace();
  const steps = useDiversionSteps();
  const body = useRef<HTMLTableSectionElement>(null);
  const { displaced, rows, stage, measureId } = block;
  const sums = sumsOf(block);
  /** The keyboard goes on at the row that takes its place, or to the new one. */
  const remove = async (id: string, at: number): Promise<void> => {
    await steps.remove(id);
    const buttons = body.current?.querySelectorAll<HTMLElement>(".diversion-remove") ?? [];
    const next = buttons[at] ?? body.current?.querySelector<HTMLElement>(".diversion-new .receiver input");
    next?.focus();
  };
  const fall =
    displaced?.fall ?? source.dossier.measures.find(({ measure }) => measure.id === measureId)?.fall;
  return (
    <section
      className="diversion-block"
      data-place={`diversions/${measureId}/${stage}`}
      aria-label={`${stageNames[stage]}分流`}
    >
      <p className="diversion-title">
        <span>{blockTitle(source.plan, source.school, block)}</span>
        {sums !== null && (
          <span className={sums.isSettled ? "fine" : "attention"}>
            {sums.isSettled ? "✓ " : "▲ "}
            {openWords(sums)}
          </span>
        )}
      </p>
      {sums !== null && <GradeSums sums={sums} label={`${stageNames[stage]}各年级分流人数`} />}
      <div className="diversion-scroll">
        <table className="case-table diversion-table" aria-label={`${stageNames[stage]}分流去向`}>
          <thead>
            <tr>
              {heads.map(({ key, text }) => (
                <th key={key} className={key}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, at) => (
              <DiversionRow
                key={row.id}
                source={source}
                row={row}
                fall={fall}
                steps={steps}
                remove={() => void remove(row.id, at)}
              />
            ))}
            {writable && sums !== null && (
              <NewDiversion source={source} block={block} sums={sums.byGrade} steps={steps} />
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
