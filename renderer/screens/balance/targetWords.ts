/** What a county's targets say of a row: the target, met or not, and what is still to be done. */
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import { judgeTargets, type TargetJudgement } from "../../../shared/calculation/targets.ts";
import { formatCount, formatTarget } from "../../../shared/format/numbers.ts";
import type { County } from "../../../shared/model/county.ts";

export interface TargetSaid {
  /** "" where no target is set for the row's fall and stage. */
  readonly text: string;
  readonly mark: "shortage" | "fine" | undefined;
}

/** `brief`: where what is still to be done is said beside it. */
export function targetWords(county: County, row: BalanceRow, brief = false): TargetSaid {
  const judged = judgeTargets(county, [row]);
  // Before anything is typed into the roster every target is met, which would say nothing.
  if (row.total === 0) return { text: judged.length === 0 ? "" : "名册还没有人数", mark: undefined };
  const met = judged.every(({ share, task }) => (share?.met ?? true) && (task?.met ?? true));
  return {
    text: judged.flatMap((one) => partsOf(one, brief)).join("；"),
    mark: judged.length === 0 ? undefined : met ? "fine" : "shortage",
  };
}

function partsOf({ share, task }: TargetJudgement, brief: boolean): string[] {
  const parts: string[] = [];
  if (share !== null) {
    const missed = brief ? "▼超标" : `▼超标 还需减 ${formatCount(share.stillToReduce)}`;
    parts.push(`目标 ${formatTarget(share.shareBp)} ${share.met ? "✓达标" : missed}`);
  }
  if (task !== null) {
    const difference = task.required - task.done;
    parts.push(
      `任务 ${formatCount(task.required)} 完成 ${formatCount(task.done)} ${task.met ? "✓完成" : `▼差 ${formatCount(difference)}`}`,
    );
  }
  return parts;
}
