/**
 * Problems 问题: what the checks found, worst first, by check; a click goes to the cell. What is acknowledged stands apart
 * at the end. Folds to a badge.
 */
import { useMemo, useState, type ReactElement } from "react";
import type { Severity } from "../../../shared/calculation/finding.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useWorkplace } from "../../document/useDocument.ts";
import { AcknowledgedGroup } from "./AcknowledgedGroup.tsx";
import { BadgeCounts, CountButtons } from "./Counts.tsx";
import { countOf, mattersOf, type MatterGroup, type Matters } from "./matters.ts";
import { ProblemGroup } from "./ProblemGroup.tsx";
import "./problems.css";

export function ProblemsPanel({ shown }: { readonly shown: boolean }): ReactElement {
  const { document, county } = useWorkplace();
  const findings = document.checker.findings();
  const matters = useMemo(
    () =>
      mattersOf(
        findings.filter(({ countyCode }) => countyCode === county.id),
        county.baseYear,
      ),
    [findings, county.id, county.baseYear],
  );
  return shown ? <Unfolded matters={matters} /> : <Folded groups={matters.open} />;
}

function Folded({ groups }: { readonly groups: readonly MatterGroup[] }): ReactElement {
  return (
    <aside className="problems folded" aria-label="问题">
      <CommandButton id="view.problems" className="problems-badge">
        <span>问题</span>
        <BadgeCounts groups={groups} />
      </CommandButton>
    </aside>
  );
}

function Unfolded({ matters: { open, acknowledged } }: { readonly matters: Matters }): ReactElement {
  const [chosen, setChosen] = useState<Severity | null>(null);
  // When the last of a severity is mended, the others are seen again.
  const only = chosen !== null && countOf(open, chosen) > 0 ? chosen : null;
  const seen = open.filter(({ severity }) => only === null || severity === only);
  return (
    <aside className="problems" aria-label="问题">
      <header>
        <h2>问题</h2>
        <CountButtons groups={open} only={only} choose={setChosen} />
        <span className="title-space" />
        <CommandButton id="view.problems" className="button quiet">
          收起
        </CommandButton>
      </header>
      {open.length === 0 && (
        <p className="empty">{acknowledged.length === 0 ? "没有发现问题。" : "没有待处理的问题。"}</p>
      )}
      {/* Another choice begins at its top. */}
      <div key={only ?? "all"} className="problems-groups">
        {seen.map((group, place) => (
          <ProblemGroup key={group.key} group={group} isHome={place === 0} />
        ))}
        {only === null && <AcknowledgedGroup groups={acknowledged} />}
      </div>
    </aside>
  );
}
