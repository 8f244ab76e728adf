/** Problems 问题: what the checks found, worst first, by check; a click goes to the cell. Folds to a badge. */
import { useMemo, type ReactElement } from "react";
import { severities, type Severity } from "../../../shared/calculation/finding.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useWorkplace } from "../../document/useDocument.ts";
import { severityMarks, severityWords } from "./findingWords.ts";
import { countOf, mattersOf, type MatterGroup } from "./matters.ts";
import { ProblemGroup } from "./ProblemGroup.tsx";
import "./problems.css";

/** More would push its neighbours out of the panel; the tooltip has the number. */
const mostTold = 999;

export function ProblemsPanel({ shown }: { readonly shown: boolean }): ReactElement {
  const { document, county } = useWorkplace();
  const findings = document.checker.findings();
  const groups = useMemo(
    () =>
      mattersOf(
        findings.filter(({ countyCode }) => countyCode === county.id),
        county.baseYear,
      ),
    [findings, county.id, county.baseYear],
  );
  return shown ? <Unfolded groups={groups} /> : <Folded groups={groups} />;
}

/** Notes need no looking after: folded away, they are not counted. */
function Folded({ groups }: { readonly groups: readonly MatterGroup[] }): ReactElement {
  return (
    <aside className="problems folded" aria-label="问题">
      <CommandButton id="view.problems" className="problems-badge">
        <span>问题</span>
        <Counts groups={groups} of={["error", "warning"]} />
      </CommandButton>
    </aside>
  );
}

function Unfolded({ groups }: { readonly groups: readonly MatterGroup[] }): ReactElement {
  return (
    <aside className="problems" aria-label="问题">
      <header>
        <h2>问题</h2>
        <Counts groups={groups} of={severities} />
        <span className="title-space" />
        <CommandButton id="view.problems" className="button quiet">
          收起
        </CommandButton>
      </header>
      {groups.length === 0 && <p className="empty">没有发现问题。</p>}
      <div className="problems-groups">
        {groups.map((group) => (
          <ProblemGroup key={group.key} group={group} />
        ))}
      </div>
    </aside>
  );
}

function Counts({
  groups,
  of,
}: {
  readonly groups: readonly MatterGroup[];
  readonly of: readonly Severity[];
}): ReactElement[] {
  return of.flatMap((severity) => {
    const count = countOf(groups, severity);
    if (count === 0) return [];
    const title = `${severityWords[severity]} ${formatCount(count)} 件`;
    return [
      <span key={severity} className={`problems-count ${severity}`} title={title}>
        {severityMarks[severity]} <b>{count > mostTold ? `${mostTold}+` : count}</b>
      </span>,
    ];
  });
}
