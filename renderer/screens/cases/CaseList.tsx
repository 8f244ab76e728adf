/** The list of private schools: arrows choose, Enter goes on into the form; one line of filters above it. */
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type Ref } from "react";
import { formatCount, formatFall } from "../../../shared/format/numbers.ts";
import type { SchoolId } from "../../../shared/model/units.ts";
import { CompletenessRing } from "./CompletenessRing.tsx";
import { missingFilters, type CaseEntry, type MissingFilter } from "./caseEntries.ts";

interface Props {
  readonly entries: readonly CaseEntry[];
  readonly chosen: SchoolId | null;
  readonly choose: (id: SchoolId) => void;
  /** From the list into the form. */
  readonly enter: () => void;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly missing: MissingFilter;
  readonly setMissing: (missing: MissingFilter) => void;
  readonly ref: Ref<HTMLDivElement>;
}

export function CaseList(props: Props): ReactElement {
  const { entries, chosen, choose, enter, ref } = props;
  const at = entries.findIndex(({ id }) => id === chosen);
  const step = (to: number): void => {
    const entry = entries[Math.max(0, Math.min(to, entries.length - 1))];
    if (entry !== undefined) choose(entry.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "ArrowDown") step(at + 1);
    else if (event.key === "ArrowUp") step(at - 1);
    else if (event.key === "Home") step(0);
    else if (event.key === "End") step(entries.length - 1);
    else if (event.key === "Enter") enter();
    else return;
    event.preventDefault();
  };
  return (
    <div className="case-list">
      <Filters {...props} />
      {entries[0] !== undefined && (
        <p className="case-caption">
          <span>{entries.length} 所</span>
          <span>{formatFall(entries[0].targetYear)}民办在校生减少</span>
        </p>
      )}
      <div
        className="case-entries"
        role="listbox"
        aria-label="民办学校"
        tabIndex={0}
        aria-activedescendant={chosen === null ? undefined : optionId(chosen)}
        ref={ref}
        onKeyDown={onKeyDown}
      >
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} chosen={entry.id === chosen} choose={choose} />
        ))}
        {entries.length === 0 && <p className="grey case-none">没有符合条件的学校</p>}
      </div>
    </div>
  );
}

const optionId = (id: SchoolId): string => `case-entry-${id}`;

function Entry({
  entry: { id, source, completeness, fate, targetYear, reduced },
  chosen,
  choose,
}: {
  readonly entry: CaseEntry;
  readonly chosen: boolean;
  readonly choose: (id: SchoolId) => void;
}): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const { name, town } = source.school;
  const effect = reduced === 0 ? "" : `${reduced > 0 ? "减" : "增"} ${formatCount(Math.abs(reduced))}`;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box itself has the keys
    <div
      role="option"
      id={optionId(id)}
      data-school={id}
      aria-selected={chosen}
      className="case-entry"
      title={`${name}：${fate}\n已填 ${completeness.filled}/${completeness.total}${effect === "" ? "" : `\n${targetYear}年秋民办在校生${effect} 人`}`}
      ref={element}
      onClick={() => choose(id)}
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

function Filters({ search, setSearch, missing, setMissing }: Props): ReactElement {
  const toList = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.currentTarget.closest(".case-list")?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  };
  return (
    <div className="case-filters">
      <input
        className="field search"
        type="search"
        aria-label="筛选"
        placeholder="校名、乡镇或拼音"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
        onKeyDown={toList}
      />
      <select
        className="field"
        aria-label="按所缺内容筛选"
        value={missing}
        onChange={({ target }) =>
          setMissing(missingFilters.find(({ value }) => value === target.value)?.value ?? "all")
        }
      >
        {missingFilters.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
