/**
 * The list of private schools: arrows choose one, with Shift or Ctrl several, Enter goes on into the form. Filters stand
 * above it; below it what can be done for all that are chosen.
 */
import type { KeyboardEvent, MouseEvent, ReactElement, RefObject } from "react";
import { formatFall } from "../../../shared/format/numbers.ts";
import type { SchoolId } from "../../../shared/model/units.ts";
import { BulkButton } from "./bulk/BulkButton.tsx";
import type { CaseEntry } from "./caseEntries.ts";
import { EntryLine, optionId } from "./list/EntryLine.tsx";
import { Filters } from "./list/Filters.tsx";
import { allOf, only, toggled, upTo, type ListSelection } from "./list/selection.ts";
import type { CaseFilter } from "./list/useCaseFilter.ts";
import "./list/list.css";

interface Props {
  readonly all: readonly CaseEntry[];
  readonly filter: CaseFilter;
  readonly inView: SchoolId | null;
  readonly selection: ListSelection;
  /** The school in view, and which are chosen beside it. */
  readonly choose: (id: SchoolId, selection: ListSelection) => void;
  /** From the list into the form. */
  readonly enter: () => void;
  readonly ref: RefObject<HTMLDivElement | null>;
}

export function CaseList({
  all: schools,
  filter,
  inView,
  selection,
  choose,
  enter,
  ref,
}: Props): ReactElement {
  const { entries } = filter;
  const listed = entries.map(({ id }) => id);
  const chosen = entries.filter(({ id }) => selection.ids.has(id));
  const focusList = (): void => ref.current?.focus();
  const step = (to: number, isRange: boolean): void => {
    const id = listed[Math.max(0, Math.min(to, listed.length - 1))];
    if (id !== undefined) choose(id, isRange ? upTo(selection, id, listed) : only(id));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = targetOf(event, inView === null ? -1 : listed.indexOf(inView), listed.length);
    if (to !== null) step(to, event.shiftKey);
    else if (isCtrlA(event) && inView !== null) choose(inView, allOf(selection, listed));
    else if (event.key === "Escape" && chosen.length > 1 && inView !== null) choose(inView, only(inView));
    else if (event.key === "Enter" && !event.ctrlKey && !event.altKey) enter();
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent, id: SchoolId): void => {
    if (event.shiftKey) choose(id, upTo(selection, id, listed));
    else choose(id, event.ctrlKey || event.metaKey ? toggled(selection, id) : only(id));
  };
  return (
    <div className="case-list">
      <Filters all={schools} filter={filter} focusList={focusList} />
      {schools[0] !== undefined && (
        <p className="case-caption">
          <span role="status">{countWords(entries.length, schools.length, chosen.length)}</span>
          <span title={`${formatFall(schools[0].targetYear)}民办在校生减少`}>
            {formatFall(schools[0].targetYear)}减少
          </span>
        </p>
      )}
      {entries.length === 0 && (
        <NoneListed
          showAll={() => {
            filter.showAll();
            focusList();
          }}
        />
      )}
      <div
        className="case-entries"
        data-keyboard-begin
        role="listbox"
        aria-label="民办学校"
        aria-multiselectable="true"
        tabIndex={0}
        aria-activedescendant={inView === null ? undefined : optionId(inView)}
        ref={ref}
        onKeyDown={onKeyDown}
      >
        {entries.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            isInView={entry.id === inView}
            isChosen={selection.ids.has(entry.id)}
            onClick={(event) => onClick(event, entry.id)}
          />
        ))}
      </div>
      <BulkButton entries={chosen.length > 1 ? chosen : entries} focusList={focusList} />
    </div>
  );
}

const NoneListed = ({ showAll }: { readonly showAll: () => void }): ReactElement => (
  <p className="grey case-none">
    没有符合条件的学校。
    <button type="button" className="link" onClick={showAll}>
      显示全部学校
    </button>
  </p>
);

/** The place in the list to which a key goes; null for keys that go nowhere in it. */
function targetOf(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  at: number,
  count: number,
): number | null {
  if (ctrlKey || altKey || metaKey) return null;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  return places[key] ?? null;
}

const isCtrlA = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "a";

/** 17 所; 4 / 17 所 pass the filters; of those listed 已选 3 / 4 所. */
function countWords(shown: number, known: number, chosen: number): string {
  if (chosen > 1) return `已选 ${chosen} / ${shown} 所`;
  return shown === known ? `${known} 所` : `${shown} / ${known} 所`;
}
