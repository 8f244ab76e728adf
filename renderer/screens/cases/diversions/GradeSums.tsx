/** How many of a stage's pupils need a place, have one, and are still open, grade by grade and in all. */
import type { ReactElement } from "react";
import { formatCount } from "../../../../shared/format/numbers.ts";
import { gradeName } from "../../../../shared/model/school.ts";
import type { DiversionSum, DiversionSums } from "./blocks.ts";

const lines = [
  { key: "needed", header: "需分流", of: ({ needed }: DiversionSum) => needed },
  { key: "placed", header: "已安排", of: ({ placed }: DiversionSum) => placed },
] as const;

export function GradeSums({
  sums: { byGrade, whole, ungraded },
  label,
}: {
  readonly sums: DiversionSums;
  readonly label: string;
}): ReactElement {
  const all = [...byGrade, whole];
  return (
    <>
      <table className="case-table diversion-sums" aria-label={label}>
        <thead>
          <tr>
            <th>人</th>
            {all.map(({ grade }) => (
              <th key={grade ?? "all"} className="number">
                {grade === undefined ? "合计" : gradeName(grade)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, header, of }) => (
            <tr key={key} data-line={key}>
              <th>{header}</th>
              {all.map((sum) => (
                <td key={sum.grade ?? "all"} className="number">
                  {formatCount(of(sum))}
                </td>
              ))}
            </tr>
          ))}
          <tr data-line="open">
            <th>未安排</th>
            {all.map(({ grade, open }) => (
              <td key={grade ?? "all"} className={`number ${open === 0 ? "grey" : "attention"}`}>
                {openCell(open)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {ungraded > 0 && (
        <p className="case-note grey">已安排的人中有 {formatCount(ungraded)} 人没有分年级，只计入合计。</p>
      )}
    </>
  );
}

/** More than there are is said in words: a minus sign would be read as a dash. */
const openCell = (open: number): string =>
  open === 0 ? "—" : open > 0 ? formatCount(open) : `多 ${formatCount(-open)}`;
