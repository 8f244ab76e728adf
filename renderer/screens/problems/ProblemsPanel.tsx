/** Problems 问题: what the checks found, worst first; a click goes to the cell. Folds to a badge with the number. */
import type { ReactElement } from "react";
import { sentenceOf } from "../../../shared/calculation/checks/index.ts";
import type { Finding } from "../../../shared/calculation/finding.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { useGoTo } from "../../document/goTo.ts";
import { findingKey, placeOfFinding, severityWords } from "./findingWords.ts";
import "./problems.css";

export function ProblemsPanel({ shown }: { readonly shown: boolean }): ReactElement {
  const { document, countyCode } = useWorkplace();
  const findings = document.checker.findings().filter((finding) => finding.countyCode === countyCode);
  if (!shown) {
    return (
      <aside className="problems folded" aria-label="问题">
        <CommandButton id="view.problems" className="problems-badge">
          问题 {findings.length}
        </CommandButton>
      </aside>
    );
  }
  return (
    <aside className="problems" aria-label="问题">
      <header>
        <h2>问题 {findings.length}</h2>
        <CommandButton id="view.problems" className="button quiet">
          收起
        </CommandButton>
      </header>
      {findings.length === 0 ? (
        <p className="empty">没有发现问题。</p>
      ) : (
        <ol>
          {findings.map((finding) => (
            <Problem key={findingKey(finding)} finding={finding} />
          ))}
        </ol>
      )}
    </aside>
  );
}

function Problem({ finding }: { readonly finding: Finding }): ReactElement {
  const { document } = useWorkplace();
  const goTo = useGoTo();
  const { showDialog } = useApp();
  const { text, remedy } = sentenceOf(finding, document.plan);
  // A target has no cell: it is set in the county's own dialog.
  const lead = (): void =>
    finding.code === "target-missing" ? showDialog("targets") : goTo(placeOfFinding(finding));
  return (
    <li>
      <button type="button" className={`problem ${finding.severity}`} data-code={finding.code} onClick={lead}>
        <span className="problem-severity">{severityWords[finding.severity]}</span>
        <span className="problem-text">{text}</span>
        <span className="problem-remedy">{remedy}</span>
      </button>
    </li>
  );
}
