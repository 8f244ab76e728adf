/** Above the form, always in sight: whose case it is, its sections with what they hold of what is asked for, and actions. */
import type { ReactElement } from "react";
import {
  sectionNames,
  sections,
  type SectionName,
  type SectionState,
} from "../../../shared/cases/completeness.ts";
import { ownerships, schoolTypes } from "../../../shared/model/vocabulary.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import type { CaseEntry } from "./caseEntries.ts";
import "./sectionBar.css";

interface Props {
  readonly entry: CaseEntry;
  readonly show: (section: SectionName) => void;
  readonly step: (by: 1 | -1) => void;
}

export function SectionBar({ entry, show, step }: Props): ReactElement {
  const { school } = entry.source;
  const about = [school.town, ownerships[school.ownership], schoolTypes[school.type]];
  return (
    <header className="case-bar">
      <div className="case-title">
        <h2 title={school.name}>{school.name}</h2>
        <span className="grey">{about.filter((part) => part !== "").join(" · ")}</span>
        <span className="title-space" />
        <div className="case-steps">
          <button type="button" className="button quiet" title="上一所（PageUp）" onClick={() => step(-1)}>
            ↑ 上一所
          </button>
          <button type="button" className="button quiet" title="下一所（PageDown）" onClick={() => step(1)}>
            ↓ 下一所
          </button>
        </div>
        <div className="case-actions">
          <CommandButton id="case.print" />
          <CommandButton id="case.printAll" />
        </div>
      </div>
      <nav className="case-sections" aria-label="方案各部分">
        {sections.map((section) => (
          <SectionTab key={section} section={section} entry={entry} show={() => show(section)} />
        ))}
      </nav>
    </header>
  );
}

function SectionTab({
  section,
  entry: { completeness, source },
  show,
}: {
  readonly section: SectionName;
  readonly entry: CaseEntry;
  readonly show: () => void;
}): ReactElement {
  const { filled, total, missing } = completeness.sections[section];
  const isDone = missing.length === 0;
  const papers = source.attachments.length;
  const count =
    section === "attachments" ? `${papers} 件` : total === 0 ? "—" : isDone ? "✓" : `${filled}/${total}`;
  return (
    <button type="button" title={stateWords(completeness.sections[section])} onClick={show}>
      <TabName section={section} />{" "}
      <span className={isDone && total > 0 ? "case-count fine" : "case-count grey"}>{count}</span>
    </button>
  );
}

function stateWords({ total, missing }: SectionState): string {
  if (total === 0) return "本校不要求填写这一部分";
  return missing.length === 0 ? "已填齐" : `还缺：${missing.map(({ label }) => label).join("、")}`;
}

/** Where there is little room the first two characters are enough to know a section by. */
function TabName({ section }: { readonly section: SectionName }): ReactElement {
  const name = sectionNames[section];
  return (
    <span>
      {section === "attachments" ? "" : `${section} `}
      {name.slice(0, 2)}
      <span className="case-tab-rest">{name.slice(2)}</span>
    </span>
  );
}
