/**
 * One matter: its worst finding in a sentence and what to do; its other findings in a few words. Each leads to its cell.
 * Below stand what one press mends of it, and that the planner knows of it and lets it stand.
 */
import { useState, type ReactElement } from "react";
import { checkOf, fixOf, sentenceOf } from "../../../shared/calculation/checks/index.ts";
import { findingKey } from "../../../shared/calculation/findingKey.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { AcknowledgeForm } from "./AcknowledgeForm.tsx";
import type { Matter } from "./matters.ts";
import { OtherFindings } from "./OtherFindings.tsx";
import { useGoToFinding } from "./useGoToFinding.ts";
import { useProblemSteps } from "./useProblemSteps.tsx";

export function MatterLine({
  matter: { lead, others },
  withRemedy,
  isHome,
}: {
  readonly matter: Matter;
  readonly withRemedy: boolean;
  readonly isHome: boolean;
}): ReactElement {
  const { plan, writable } = useWorkplace();
  const goTo = useGoToFinding();
  const { mend, acknowledge } = useProblemSteps();
  const [asking, setAsking] = useState(false);
  const { text, remedy } = sentenceOf(lead, plan);
  const fix = fixOf(lead, plan);
  return (
    <li>
      <button
        type="button"
        className="problem"
        data-code={lead.code}
        {...(isHome ? { "data-home": true } : {})}
        title={remedy}
        onClick={() => goTo(lead)}
      >
        <span>{text}</span>
        {lead.outgrown !== undefined && <Outgrown figure={lead.outgrown} code={lead.code} />}
        {withRemedy && <span className="problem-remedy">→ {remedy}</span>}
      </button>
      <OtherFindings findings={others} />
      {writable && !asking && (
        <p className={fix === null ? "problem-steps alone" : "problem-steps"}>
          {fix !== null && (
            <button type="button" className="link" onClick={() => void mend(fix)}>
              {fix.label}
            </button>
          )}
          <button
            type="button"
            className="problem-known"
            title="知道这个问题，写明原因后不再列为待处理；变得更严重时会重新列出"
            onClick={() => setAsking(true)}
          >
            知悉…
          </button>
        </p>
      )}
      {asking && (
        <AcknowledgeForm
          key={findingKey(lead)}
          cancel={() => setAsking(false)}
          submit={(reason) => acknowledge([lead, ...others], reason)}
        />
      )}
    </li>
  );
}

/** It was acknowledged when it was less bad. */
function Outgrown({ figure, code }: { readonly figure: number; readonly code: string }): ReactElement {
  const isNumber = checkOf(code).weight !== undefined && figure > 1;
  return (
    <span className="problem-outgrown">
      已知悉过{isNumber ? `（当时 ${formatCount(figure)}）` : ""}，现在更严重
    </span>
  );
}
