/** The findings of one check under its name; of many only the first ones until the rest is asked for. */
import { useState, type ReactElement } from "react";
import { sentenceOf, titleOf } from "../../../shared/calculation/checks/index.ts";
import type { Finding } from "../../../shared/calculation/finding.ts";
import { useApp } from "../../commands/useApp.ts";
import { useGoTo } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { findingKey, placeOfFinding, severityMarks, severityWords } from "./findingWords.ts";

/** What a glance takes in; a group a little longer is not worth a button. */
const few = 4;

export function ProblemGroup({
  code,
  findings,
}: {
  readonly code: string;
  readonly findings: readonly Finding[];
}): ReactElement {
  const { plan } = useWorkplace();
  const [whole, setWhole] = useState(false);
  const severity = findings[0]?.severity ?? "note";
  const listed = whole || findings.length <= few + 1 ? findings : findings.slice(0, few);
  const remedies = listed.map((finding) => sentenceOf(finding, plan).remedy);
  return (
    <section aria-label={titleOf(code)}>
      <h3 className={severity} title={severityWords[severity]}>
        <span>
          {severityMarks[severity]} {titleOf(code)}
        </span>
        <span>{findings.length}</span>
      </h3>
      <ol>
        {listed.map((finding, i) => (
          // The same remedy is said once, under the last of the findings that it mends.
          <Problem key={findingKey(finding)} finding={finding} withRemedy={remedies[i] !== remedies[i + 1]} />
        ))}
      </ol>
      {listed.length < findings.length && (
        <button type="button" className="problems-more" onClick={() => setWhole(true)}>
          其余 {findings.length - listed.length} 项
        </button>
      )}
    </section>
  );
}

function Problem({
  finding,
  withRemedy,
}: {
  readonly finding: Finding;
  readonly withRemedy: boolean;
}): ReactElement {
  const { plan } = useWorkplace();
  const goTo = useGoTo();
  const { showDialog } = useApp();
  const { text, remedy } = sentenceOf(finding, plan);
  // A target has no cell: it is set in the county's own dialog.
  const lead = (): void =>
    finding.code === "target-missing" ? showDialog("targets") : goTo(placeOfFinding(finding));
  return (
    <li>
      <button type="button" className="problem" data-code={finding.code} title={remedy} onClick={lead}>
        <span>{text}</span>
        {withRemedy && <span className="problem-remedy">→ {remedy}</span>}
      </button>
    </li>
  );
}
