/** The matters of one check under its name, which folds them; of many only the first ones until the rest is asked for. */
import { useState, type ReactElement } from "react";
import { sentenceOf, titleOf } from "../../../shared/calculation/checks/index.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { GroupHeading } from "./GroupHeading.tsx";
import { severityMarks, severityWords } from "./findingWords.ts";
import { MatterLine } from "./MatterLine.tsx";
import type { MatterGroup } from "./matters.ts";

/** What a glance takes in; a group a little longer is not worth a button. */
const few = 3;
const slack = 2;
const isLong = ({ matters }: MatterGroup): boolean => matters.length > few + slack;

interface Props {
  readonly group: MatterGroup;
  /** The keyboard comes to the panel at its first matter. */
  readonly isHome: boolean;
}

export function ProblemGroup({ group, isHome }: Props): ReactElement {
  const { plan } = useWorkplace();
  const { code, severity, matters } = group;
  // A long list of what is only noted would bury what has to be done.
  const [open, setOpen] = useState(severity !== "note" || !isLong(group));
  const [whole, setWhole] = useState(false);
  const listed = whole || !isLong(group) ? matters : matters.slice(0, few);
  const remedies = listed.map(({ lead }) => sentenceOf(lead, plan).remedy);
  return (
    <section aria-label={titleOf(code)}>
      <GroupHeading
        className={severity}
        title={severityWords[severity]}
        words={`${severityMarks[severity]} ${titleOf(code)}`}
        count={matters.length}
        open={open}
        setOpen={setOpen}
      />
      {open && (
        <ol>
          {listed.map((matter, i) => (
            // The same remedy is said once, under the last of the matters that it mends.
            <MatterLine
              key={matter.key}
              matter={matter}
              withRemedy={remedies[i] !== remedies[i + 1]}
              isHome={isHome && i === 0}
            />
          ))}
        </ol>
      )}
      {open && listed.length < matters.length && (
        <button type="button" className="problems-more" onClick={() => setWhole(true)}>
          其余 {matters.length - listed.length} 项
        </button>
      )}
    </section>
  );
}
