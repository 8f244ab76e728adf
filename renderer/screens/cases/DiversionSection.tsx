/** Section D 学生分流: where the pupils go whom the end of a stage displaces, by hand or as proposed. */
import { useState, type ReactElement } from "react";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
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

type Asked = "school" | "county";

/** One school, or all that have somebody without a place. */
function Proposing({ source: { school, displaced } }: { readonly source: CaseSource }): ReactElement {
  const { calculator, countyCode, county } = useWorkplace();
  const [asked, setAsked] = useState<Asked | null>(null);
  const waiting = schoolsToDivert(calculator, countyCode);
  const close = (): void => setAsked(null);
  return (
    <div className="diversion-actions">
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setAsked("school")}>
        自动安排…
      </button>
      {waiting > 1 && (
        <button type="button" className="link" aria-haspopup="dialog" onClick={() => setAsked("county")}>
          为全部 {waiting} 所待分流学校自动安排…
        </button>
      )}
      {asked === "school" && (
        <ProposalDialog
          title={`自动安排分流：${school.name}`}
          measureIds={displaced.map(({ measureId }) => measureId)}
          close={close}
        />
      )}
      {asked === "county" && <ProposalDialog title={`自动安排分流：${county.name}`} close={close} />}
    </div>
  );
}
