/** Problems 问题: what the checks found, worst first, by check; a click goes to the cell. Folds to a badge. */
import type { ReactElement } from "react";
import type { Finding } from "../../../shared/calculation/finding.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useWorkplace } from "../../document/useDocument.ts";
import { ProblemGroup } from "./ProblemGroup.tsx";
import "./problems.css";

export function ProblemsPanel({ shown }: { readonly shown: boolean }): ReactElement {
  const { document, countyCode } = useWorkplace();
  const findings = document.checker.findings().filter((finding) => finding.countyCode === countyCode);
  return shown ? <Unfolded findings={findings} /> : <Folded findings={findings} />;
}

function Folded({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return (
    <aside className="problems folded" aria-label="问题">
      <CommandButton id="view.problems" className="problems-badge">
        <span>问题 {findings.length}</span>
        {errors > 0 && <span className="shortage">● {errors}</span>}
      </CommandButton>
    </aside>
  );
}

function Unfolded({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  // What is only noted stands apart from the same check's findings that have to be looked at.
  const groups = [...Map.groupBy(findings, ({ severity, code }) => `${severity}/${code}`)];
  return (
    <aside className="problems" aria-label="问题">
      <header>
        <h2>问题 {findings.length}</h2>
        <CommandButton id="view.problems" className="button quiet">
          收起
        </CommandButton>
      </header>
      {groups.length === 0 && <p className="empty">没有发现问题。</p>}
      <div className="problems-groups">
        {groups.map(([key, found]) => (
          <ProblemGroup key={key} code={found[0]?.code ?? ""} findings={found} />
        ))}
      </div>
    </aside>
  );
}
