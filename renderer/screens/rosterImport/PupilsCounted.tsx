/** Above a table that was made of pupils: how many rows there were, how many count and why the others do not. */
import type { ReactElement } from "react";
import type { PupilsOfSheet } from "../../../shared/contract/roster.ts";
import { formatCount } from "../../../shared/format/numbers.ts";

export function PupilsCounted({ pupils }: { readonly pupils: PupilsOfSheet }): ReactElement {
  const { rows, counted, schools } = pupils;
  const apart = apartIn(pupils);
  return (
    <p className="import-pupils">
      <strong>
        逐人学籍表：{formatCount(rows)} 行，计入 {formatCount(schools)} 所学校 {formatCount(counted)} 名学生
      </strong>
      <span className="grey">已按学校和年级统计，下面是统计结果；姓名、证件号等未读取、未保存。</span>
      {apart.length > 0 && (
        <span className="attention">
          ▲ 未计入 {formatCount(rows - counted)} 行：{apart.join("、")}
        </span>
      )}
    </p>
  );
}

function apartIn({ statuses, beyond, unclear, unplaced, hidden }: PupilsOfSheet): readonly string[] {
  const others: readonly (readonly [words: string, pupils: number])[] = [
    ["看不出年级", unclear],
    ["没有学校", unplaced],
    ["非义务教育阶段", beyond],
    ["隐藏的行", hidden],
  ];
  return [
    ...statuses.map(({ status, pupils }) => [status === "" ? "状态认不出" : status, pupils] as const),
    ...others.filter(([, pupils]) => pupils > 0),
  ].map(([words, pupils]) => `${words} ${formatCount(pupils)}`);
}
