/** Recent plans: name, counties, share now and under the plan against the target, when last opened. */
import type { ReactElement } from "react";
import type { RecentDocument } from "../../../shared/contract/document.ts";
import { formatInstant } from "../../../shared/format/dates.ts";
import { formatShare, formatTarget } from "../../../shared/format/numbers.ts";

interface Props {
  readonly recent: readonly RecentDocument[];
  readonly openFile: (file: string) => Promise<void>;
}

export function RecentList({ recent, openFile }: Props): ReactElement {
  if (recent.length === 0) {
    return (
      <div className="start-none">
        <p>还没有打开过方案。</p>
        <p className="grey">第一次用？先点“看示例：东陵县”，看一个已经排好的县；再点“新建方案”开始自己的。</p>
      </div>
    );
  }
  return (
    <table className="start-recent">
      <thead>
        <tr>
          <th>方案</th>
          <th>县（市、区）</th>
          <th>民办占比：基期 → 目标年</th>
          <th>目标</th>
          <th>上次打开</th>
        </tr>
      </thead>
      <tbody>
        {recent.map((plan) => (
          <tr key={plan.token} className={plan.missing ? "grey" : undefined}>
            <td>
              <button
                type="button"
                className="link"
                disabled={plan.missing}
                onClick={() => void openFile(plan.token)}
              >
                {plan.fileName}
              </button>
              <div className="grey start-folder" title={plan.folder}>
                {plan.missing ? "文件已移走或删除" : plan.folder}
              </div>
            </td>
            <td>{plan.counties}</td>
            <td className="short">{shareText(plan)}</td>
            <td className="short">{plan.targetBp === null ? "未设" : formatTarget(plan.targetBp)}</td>
            <td className="short">{formatInstant(plan.openedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shareText = ({ shareNowBp, shareThenBp }: RecentDocument): string =>
  shareNowBp === null || shareThenBp === null
    ? "—"
    : `${formatShare(shareNowBp)} → ${formatShare(shareThenBp)}`;
