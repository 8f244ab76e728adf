/** The left side of the preview: which paper is printed, of a case which schools and sections, and how. */
import type { ReactElement } from "react";
import { sections, sectionTitle, type SectionName } from "../../../shared/cases/completeness.ts";
import { paperNames, type PaperKind } from "../../../shared/print/papers.ts";
import { SchoolChoice } from "./SchoolChoice.tsx";
import type { Paper } from "./usePaper.ts";

interface Props {
  readonly paper: Paper;
  readonly bothSides: boolean;
  readonly setBothSides: (on: boolean) => void;
  readonly fontNote: string;
}

const kinds: readonly PaperKind[] = ["cases", "county-plan", "ledger", "balance", "intake-plan"];

export function PaperSide({ paper, bothSides, setBothSides, fontNote }: Props): ReactElement {
  const { choice, change, schools } = paper;
  const isCases = choice.kind === "cases";
  return (
    <aside className="preview-side" aria-label="打印内容">
      <fieldset className="preview-kinds">
        <legend>打印什么</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="paper"
              checked={choice.kind === kind}
              onChange={() => change({ kind })}
            />
            {paperNames[kind]}
          </label>
        ))}
      </fieldset>
      {isCases && (
        <>
          <SchoolChoice
            schools={schools}
            chosen={choice.schools}
            choose={(chosen) => change({ schools: chosen })}
          />
          <SectionChoice chosen={choice.sections} choose={(chosen) => change({ sections: chosen })} />
        </>
      )}
      <div className="preview-switches">
        {isCases && (
          <>
            <Switch label="封面" on={choice.cover} turn={(cover) => change({ cover })} />
            <Switch label="目录" on={choice.index} turn={(index) => change({ index })} />
          </>
        )}
        <Switch
          label={isCases ? "双面打印（每校另起一张）" : "双面打印"}
          on={bothSides}
          turn={setBothSides}
        />
        {fontNote !== "" && <p className="attention">{`⚠ ${fontNote}`}</p>}
      </div>
    </aside>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

const Switch = ({ label, on, turn }: SwitchProps): ReactElement => (
  <label>
    <input type="checkbox" checked={on} onChange={({ target }) => turn(target.checked)} />
    {label}
  </label>
);

interface SectionProps {
  readonly chosen: ReadonlySet<SectionName>;
  readonly choose: (sections: ReadonlySet<SectionName>) => void;
}

const SectionChoice = ({ chosen, choose }: SectionProps): ReactElement => (
  <fieldset className="preview-sections">
    <legend>打印哪些部分</legend>
    {sections.map((section) => (
      <Switch
        key={section}
        label={sectionTitle(section)}
        on={chosen.has(section)}
        turn={(on) => choose(new Set(sections.filter((one) => (one === section ? on : chosen.has(one)))))}
      />
    ))}
  </fieldset>
);
