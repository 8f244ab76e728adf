/** The proposal for one stage that ends: what is proposed grade by grade, and who finds no seat. */
import { useState, type ReactElement } from "react";
import type { Proposal } from "../../../../../shared/calculation/diversions/proposal.ts";
import type { ReceiverBook } from "../../../../../shared/calculation/diversions/receivers.ts";
import { formatCount } from "../../../../../shared/format/numbers.ts";
import { countyName } from "../../../../../shared/format/nameWords.ts";
import { stageNames } from "../../../../../shared/model/vocabulary.ts";
import { useWorkplace } from "../../../../document/useDocument.ts";
import { sumsOf } from "../blocks.ts";
import { blockTitle, openWords } from "../blockWords.ts";
import { receiversOf, rowsOf, rowsWith, type DraftRow, type ProposalDraft } from "./draft.ts";
import { ProposalRow } from "./ProposalRow.tsx";
import { restWords } from "./restWords.ts";

interface Props {
  readonly proposal: Proposal;
  readonly draft: ProposalDraft;
  /** As it would be with the draft. */
  readonly book: ReceiverBook;
  /** One of several schools: it is named, and can be folded. */
  readonly isOneOfMany: boolean;
  /** Of many schools each shows its sum alone until it is opened. */
  readonly isFolded: boolean;
  readonly change: (row: DraftRow) => void;
}

export function ProposalPart({
  proposal,
  draft,
  book,
  isOneOfMany,
  isFolded,
  change,
}: Props): ReactElement | null {
  const { plan, calculator } = useWorkplace();
  const [isOpen, setIsOpen] = useState(!isFolded);
  const { displaced } = proposal;
  const school = plan.school.get(displaced.schoolId);
  if (school === undefined) return null;
  const rows = rowsOf(draft, proposal);
  const { measureId, stage } = displaced;
  const all = rowsWith(calculator, draft)(measureId).filter((row) => row.stage === stage);
  const block = { measureId, stage, displaced, rows: all };
  const sums = sumsOf(block);
  const rest = restWords(proposal, countyName(plan, school.countyCode));
  const title = blockTitle(plan, school, block);
  return (
    <section className="proposal-part" aria-label={`${school.name}${stageNames[stage]}：建议`}>
      <p className="diversion-title">
        {isOneOfMany ? (
          <button
            type="button"
            className="proposal-fold"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? "▾" : "▸"} {school.name}：{title}
          </button>
        ) : (
          <span className="proposal-fold">{title}</span>
        )}
        <span className="grey">
          建议 {formatCount(rows.length)} 行，去 {receiversOf(rows)} 处
        </span>
        {sums !== null && (
          <span className={sums.isSettled ? "fine" : "attention"}>
            {sums.isSettled ? "✓ " : "▲ "}
            {openWords(sums)}
          </span>
        )}
      </p>
      {isOpen && rows.length > 0 && (
        <table className="case-table diversion-table proposal-table" aria-label={`${school.name}的分流建议`}>
          <thead>
            <tr>
              <th className="tick centre">采用</th>
              <th className="grade">年级</th>
              <th className="students number">人数</th>
              <th>接收学校或项目</th>
              <th className="room">远近和余位</th>
              <th className="boarders number">寄宿</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <ProposalRow
                key={row.id}
                row={row}
                startsGrade={row.grade !== rows[at - 1]?.grade}
                school={school}
                fall={displaced.fall}
                book={book}
                change={change}
              />
            ))}
          </tbody>
        </table>
      )}
      {rest !== "" && <p className="case-note attention">▲ {rest}</p>}
    </section>
  );
}
