/** Above the form, always in sight: whose case it is, its sections with what they hold of what is asked for, and actions. */
import type { ReactElement } from "react";
import { sections, sectionTitle, type SectionName } from "../../../shared/cases/completeness.ts";
import { ownerships, schoolTypes } from "../../../shared/model/vocabulary.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import type { CaseEntry } from "./caseEntries.ts";

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
        <button type="button" className="button quiet" title="上一所（PageUp）" onClick={() => step(-1)}>
          ↑ 上一所
        </button>
        <button type="button" className="button quiet" title="下一所（PageDown）" onClick={() => step(1)}>
          ↓ 下一所
        </button>
        <div className="case-actions">
          <CommandButton id="case.print" />
          <CommandButton id="case.printAll" />
        </div>
      </div>
      <nav className="case-sections" aria-label="方案各部分">
        {sections.map((section) => {
          const { filled, total, missing } = entry.completeness.sections[section];
          return (
            <button
              key={section}
              type="button"
              title={
                missing.length === 0 ? "已填齐" : `还缺：${missing.map(({ label }) => label).join("、")}`
              }
              onClick={() => show(section)}
            >
              {sectionTitle(section)}{" "}
              <span className={missing.length === 0 ? "fine" : "grey"}>
                {missing.length === 0 ? "✓" : `${filled}/${total}`}
              </span>
            </button>
          );
        })}
      </nav>
    </header>
  );
}
