/** Section D 学生分流: where the pupils go whom the end of a stage displaces, by hand or as proposed. */
import { useState, type ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useWorkplace } from "../../document/useDocument.ts";
import { blocksOf } from "./diversions/blocks.ts";
import { nothingWords } from "./diversions/blockWords.ts";
import { DiversionBlockPart } from "./diversions/DiversionBlockPart.tsx";
import { schoolsToDivert } from "./diversions/proposal/schoolsToDivert.ts";
import { ProposalDialog } from "./diversions/proposal/ProposalDialog.tsx";
import "./diversions.css";

export function DiversionSection({ source }: { readonly source: CaseSource }): ReactElement {
  const { writable } = useWorkplace();
  const blocks = blocksOf(source);
  return (
    <div className="diversions" data-place="diversions" tabIndex={-1}>
      {blocks.length === 0 && <p className="case-note grey">{nothingWords(source)}</p>}
      {writable && source.displaced.some(({ total }) => total > 0) && <Proposing source={source} />}
      {blocks.map((block) => (
        <DiversionBlockPart key={`${block.measureId}/${block.stage}`} source={source} block={block} />
      ))}
    </div>
  );
}

/** One school here; all that have somebody without a place where there are several. */
function Proposing({ source: { school, displaced } }: { readonly source: CaseSource }): ReactElement {
  const { calculator, countyCode } = useWorkplace();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="diversion-actions">
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        自动安排…
      </button>
      {schoolsToDivert(calculator, countyCode) > 1 && (
        <CommandButton id="diversions.proposeAll" className="link" />
      )}
      {isAsked && (
        <ProposalDialog
          title={`自动安排分流：${school.name}`}
          measureIds={displaced.map(({ measureId }) => measureId)}
          close={() => setAsked(false)}
        />
      )}
    </div>
  );
}
