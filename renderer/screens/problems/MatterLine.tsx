/** One matter: its worst finding in a sentence and what to do; its other findings in a few words. Each leads to its cell. */
import type { ReactElement } from "react";
import { checkOf, sentenceOf } from "../../../shared/calculation/checks/index.ts";
import type { Finding } from "../../../shared/calculation/finding.ts";
import { useApp } from "../../commands/useApp.ts";
import { useGoTo } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { findingKey, placeOfFinding } from "./findingWords.ts";
import type { Matter } from "./matters.ts";

export function MatterLine({
  matter: { lead, others },
  withRemedy,
}: {
  readonly matter: Matter;
  readonly withRemedy: boolean;
}): ReactElement {
  const { plan } = useWorkplace();
  const goTo = useGoTo();
  const { showDialog } = useApp();
  const { text, remedy } = sentenceOf(lead, plan);
  // A target has no cell: it is set in the county's own dialog.
  const goToCell = (finding: Finding): void =>
    finding.code === "target-missing" ? showDialog("targets") : goTo(placeOfFinding(finding));
  return (
    <li>
      <button
        type="button"
        className="problem"
        data-code={lead.code}
        title={remedy}
        onClick={() => goToCell(lead)}
      >
        <span>{text}</span>
        {withRemedy && <span className="problem-remedy">→ {remedy}</span>}
      </button>
      {others.length > 0 && (
        <p className="problem-others">
          另有
          {others.map((finding) => (
            <button
              key={findingKey(finding)}
              type="button"
              className="link"
              title={sentenceOf(finding, plan).text}
              onClick={() => goToCell(finding)}
            >
              {checkOf(finding.code).brief?.(finding)}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
