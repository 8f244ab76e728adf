/** Cases 一校一案: the private schools on the left, the case of one of them on the right. */
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import type { SectionName } from "../../../shared/cases/completeness.ts";
import type { SchoolId } from "../../../shared/model/units.ts";
import { caseSources } from "../../../shared/print/caseSource.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useGoToWanted, useWantedPlace } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import type { CellRef } from "../../grid/types.ts";
import { CaseForm } from "./CaseForm.tsx";
import { CaseList } from "./CaseList.tsx";
import { entryOf, type CaseEntry } from "./caseEntries.ts";
import { flashFields, focusedField, focusField } from "./fieldFocus.ts";
import { lastCase, showCase } from "./lastCase.ts";
import { only, type ListSelection } from "./list/selection.ts";
import { useCaseFilter } from "./list/useCaseFilter.ts";
import { SectionBar } from "./SectionBar.tsx";
import "./cases.css";

export function CasesScreen(): ReactElement {
  const { plan, calculator, county } = useWorkplace();
  const place = useWantedPlace("cases");
  const [wanted, setWanted] = useState<SchoolId | null>(lastCase);
  const [chosen, setChosen] = useState<ListSelection | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  /** The field to be focused once the form of the school in view is there. */
  const nextField = useRef<string | undefined>(undefined);
  /** The fields to be lit up then. */
  const changed = useRef<readonly string[]>([]);

  const all = useMemo(
    () => caseSources(plan, calculator, county.id).map(entryOf),
    [plan, calculator, county.id],
  );
  const filter = useCaseFilter(all);
  const { entries } = filter;
  const entry = entries.find(({ id }) => id === wanted) ?? entries[0];
  const inView = entry?.id ?? null;
  useEffect(() => showCase(inView), [inView]);
  const selection = selectionIn(chosen, entries, inView);

  const choose = (id: SchoolId, beside: ListSelection = only(id)): void => {
    nextField.current = form.current === null ? undefined : focusedField(form.current);
    setWanted(id);
    setChosen(beside);
  };
  const step = (by: 1 | -1): void => {
    const next = entries[entries.findIndex(({ id }) => id === inView) + by];
    if (next !== undefined) choose(next.id);
  };
  useLayoutEffect(() => {
    if (form.current === null || nextField.current === undefined) return;
    focusField(form.current, nextField.current);
    flashFields(form.current, changed.current);
    nextField.current = undefined;
    changed.current = [];
  });

  const visit = (id: string, field: string): boolean => {
    if (!entries.some((one) => one.id === id)) return false;
    setWanted(id);
    setChosen(null);
    nextField.current = field;
    changed.current = [field];
    return true;
  };
  const reveal = (cells: readonly CellRef[]): boolean => {
    // Of several schools the one in view, so that she is not taken elsewhere.
    const shown =
      cells.find(({ rowId }) => rowId === inView) ??
      cells.find(({ rowId }) => entries.some(({ id }) => id === rowId));
    if (shown === undefined || !visit(shown.rowId, shown.columnId)) return false;
    changed.current = cells.filter(({ rowId }) => rowId === shown.rowId).map(({ columnId }) => columnId);
    return true;
  };
  useGoToWanted(place, { goTo: visit, reveal }, filter.showAll);
  useEffect(() => {
    if (nextField.current === undefined) list.current?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = event.ctrlKey && !event.altKey ? event.key : "";
    if (event.key === "PageDown" || arrow === "ArrowDown") step(1);
    else if (event.key === "PageUp" || arrow === "ArrowUp") step(-1);
    else return;
    event.preventDefault();
  };
  const enter = (section: SectionName): void => {
    const part = form.current?.querySelector<HTMLElement>(`[data-section="${section}"]`);
    part?.scrollIntoView({ block: "start" });
    part?.querySelector<HTMLElement>("[data-field]")?.focus({ preventScroll: true });
  };
  /** To what a section still lacks; the section's first field where nothing is missing, or where it has none for it. */
  const show = (section: SectionName): void => {
    enter(section);
    const [first] = entry?.completeness.sections[section].missing ?? [];
    if (first !== undefined && form.current !== null) focusField(form.current, first.field);
  };

  if (all.length === 0) {
    return (
      <div className="empty">
        <h2>还没有民办学校</h2>
        <p>一校一案按民办学校列出。请先导入名册；已有名册的，把民办学校的办别改为“民办”。</p>
        <div className="empty-buttons">
          <CommandButton id="file.importRoster" className="button primary" />
          <CommandButton id="screen.roster">查看名册</CommandButton>
        </div>
      </div>
    );
  }
  return (
    <div className="cases" onKeyDown={onKeyDown}>
      <CaseList
        all={all}
        filter={filter}
        inView={inView}
        selection={selection}
        choose={choose}
        enter={() => enter("A")}
        ref={list}
      />
      {entry !== undefined && (
        <div className="case-pane">
          <SectionBar entry={entry} show={show} step={step} />
          <CaseForm source={entry.source} ref={form} />
        </div>
      )}
    </div>
  );
}

/** What was chosen and is still listed; else the school in view. */
function selectionIn(
  chosen: ListSelection | null,
  entries: readonly CaseEntry[],
  inView: SchoolId | null,
): ListSelection {
  if (chosen !== null && entries.some(({ id }) => chosen.ids.has(id))) return chosen;
  return inView === null ? { anchor: null, ids: new Set() } : only(inView);
}
