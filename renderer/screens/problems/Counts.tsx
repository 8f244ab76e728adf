/** How many matters there are of each severity: told on the badge, and in the open panel pressed to see only those. */
import type { ReactElement } from "react";
import { severities, type Severity } from "../../../shared/calculation/finding.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { severityMarks, severityWords } from "./findingWords.ts";
import { countOf, type MatterGroup } from "./matters.ts";

/** More would push its neighbours out of the panel; the tooltip has the number. */
const mostTold = 999;

/** Notes need no looking after: folded away, they are not counted. */
export const BadgeCounts = ({ groups }: { readonly groups: readonly MatterGroup[] }): ReactElement[] =>
  countsOf(groups, ["error", "warning"]).map(({ severity, count, words }) => (
    <span key={severity} className={`problems-count ${severity}`} title={words}>
      <Figure severity={severity} count={count} />
    </span>
  ));

interface Choice {
  readonly groups: readonly MatterGroup[];
  readonly only: Severity | null;
  readonly choose: (only: Severity | null) => void;
}

export const CountButtons = ({ groups, only, choose }: Choice): ReactElement[] =>
  countsOf(groups, severities).map(({ severity, count, words }) => (
    <button
      key={severity}
      type="button"
      className={`problems-only problems-count ${severity}`}
      aria-label={words}
      aria-pressed={only === severity}
      title={only === severity ? "看全部问题" : `只看${words}`}
      onClick={() => choose(only === severity ? null : severity)}
    >
      <Figure severity={severity} count={count} />
    </button>
  ));

const Figure = ({
  severity,
  count,
}: {
  readonly severity: Severity;
  readonly count: number;
}): ReactElement => (
  <>
    {severityMarks[severity]} <b>{count > mostTold ? `${mostTold}+` : count}</b>
  </>
);

interface Count {
  readonly severity: Severity;
  readonly count: number;
  /** 必须处理 14 件 */
  readonly words: string;
}

function countsOf(groups: readonly MatterGroup[], of: readonly Severity[]): Count[] {
  return of.flatMap((severity) => {
    const count = countOf(groups, severity);
    const words = `${severityWords[severity]} ${formatCount(count)} 件`;
    return count === 0 ? [] : [{ severity, count, words }];
  });
}
