/** A school in the list: its name and how far its case is, what becomes of it and what that takes off. */
import { useEffect, useRef, type MouseEvent, type ReactElement } from "react";
import { formatCount } from "../../../../shared/format/numbers.ts";
import type { SchoolId } from "../../../../shared/model/units.ts";
import { CompletenessRing } from "../CompletenessRing.tsx";
import type { CaseEntry } from "../caseEntries.ts";

interface Props {
  readonly entry: CaseEntry;
  readonly isInView: boolean;
  readonly isChosen: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

export const optionId = (id: SchoolId): string => `case-entry-${id}`;

export function EntryLine({ entry, isInView, isChosen, onClick }: Props): ReactElement {
  const { id, source, completeness, fate, targetYear, reduced } = entry;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isInView) element.current?.scrollIntoView({ block: "nearest" });
  }, [isInView]);
  const { name, town } = source.school;
  const effect = reduced === 0 ? "" : `${reduced > 0 ? "减" : "增"} ${formatCount(Math.abs(reduced))}`;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box itself has the keys
    <div
      role="option"
      id={optionId(id)}
      data-school={id}
      data-in-view={isInView}
      aria-selected={isChosen}
      className="case-entry"
      title={`${name}：${fate}\n已填 ${completeness.filled}/${completeness.total}${effect === "" ? "" : `\n${targetYear}年秋民办在校生${effect} 人`}`}
      ref={element}
      onClick={onClick}
    >
      <span className="case-entry-name">{name}</span>
      <CompletenessRing filled={completeness.filled} total={completeness.total} />
      <span className={fate === "未定处置" ? "case-entry-fate attention" : "case-entry-fate grey"}>
        {town === "" ? fate : `${town} · ${fate}`}
      </span>
      <span className="case-entry-effect">{effect === "" ? "—" : effect}</span>
    </div>
  );
}
