/** The choices to filter by, in a panel under its button: a list for each, with how many schools each value has. */
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { useClosedFromOutside } from "../../../ui/useClosedFromOutside.ts";
import type { CaseEntry } from "../caseEntries.ts";
import { facetKeys, facets, optionsOf, withChoice, type FacetKey } from "./facets.ts";
import type { CaseFilter } from "./useCaseFilter.ts";

interface Props {
  readonly all: readonly CaseEntry[];
  readonly filter: CaseFilter;
}

export function FilterPanel({ all, filter }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useClosedFromOutside(room, () => setOpen(false));
  const count = Object.keys(filter.choices).length;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    setOpen(false);
    button.current?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="case-filter-room" ref={room} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="button"
        // The panel has the keyboard after a click, not the window.
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={panelId}
        ref={button}
        onClick={() => setOpen(!isOpen)}
      >
        筛选{count === 0 ? "" : ` ${count}`} ▾
      </button>
      {isOpen && (
        <div className="case-filter-panel" id={panelId} role="group" aria-label="筛选条件">
          {facetKeys.map((key) => (
            <FacetChoice key={key} facet={key} all={all} filter={filter} />
          ))}
        </div>
      )}
    </div>
  );
}

function FacetChoice({
  facet,
  all,
  filter: { choices, setChoices },
}: Props & { readonly facet: FacetKey }): ReactElement {
  const id = useId();
  const chosen = choices[facet];
  return (
    <>
      <label htmlFor={id}>{facets[facet].label}</label>
      <select
        id={id}
        className="field"
        value={chosen === undefined ? "" : `=${chosen}`}
        // A value may be an empty text itself (未填乡镇).
        onChange={({ target }) =>
          setChoices(withChoice(choices, facet, target.value === "" ? undefined : target.value.slice(1)))
        }
      >
        <option value="">全部</option>
        {optionsOf(all, facet).map(({ value, label, count }) => (
          <option key={value} value={`=${value}`}>
            {label}（{count}）
          </option>
        ))}
      </select>
    </>
  );
}
