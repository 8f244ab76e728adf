/** 已知悉: what the planner knows of and lets stand, with why; folded, for it needs no looking after until it grows. */
import { useState, type ReactElement } from "react";
import { sentenceOf } from "../../../shared/calculation/checks/index.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { GroupHeading } from "./GroupHeading.tsx";
import { severityMarks, severityWords } from "./findingWords.ts";
import type { Matter, MatterGroup } from "./matters.ts";
import { OtherFindings } from "./OtherFindings.tsx";
import { useGoToFinding } from "./useGoToFinding.ts";
import { useProblemSteps } from "./useProblemSteps.tsx";

export function AcknowledgedGroup({
  groups,
}: {
  readonly groups: readonly MatterGroup[];
}): ReactElement | null {
  const [open, setOpen] = useState(false);
  const matters = groups.flatMap((group) => group.matters);
  if (matters.length === 0) return null;
  return (
    <section aria-label="已知悉">
      <GroupHeading className="note" words="✓ 已知悉" count={matters.length} open={open} setOpen={setOpen} />
      {open && (
        <ol>
          {matters.map((matter) => (
            <AcknowledgedLine key={matter.key} matter={matter} />
          ))}
        </ol>
      )}
    </section>
  );
}

function AcknowledgedLine({ matter: { lead, others } }: { readonly matter: Matter }): ReactElement {
  const { plan, writable } = useWorkplace();
  const goTo = useGoToFinding();
  const { withdraw } = useProblemSteps();
  const { severity } = lead;
  return (
    <li>
      <button type="button" className="problem" data-code={lead.code} onClick={() => goTo(lead)}>
        <span>
          <span className={`problems-count ${severity}`} title={severityWords[severity]}>
            {severityMarks[severity]}
          </span>{" "}
          {sentenceOf(lead, plan).text}
        </span>
        <span className="problem-remedy">原因：{lead.acknowledged}</span>
      </button>
      <OtherFindings findings={others} />
      {writable && (
        <p className="problem-steps">
          <button type="button" className="problem-known" onClick={() => void withdraw([lead, ...others])}>
            撤回
          </button>
        </p>
      )}
    </li>
  );
}
