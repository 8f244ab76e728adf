/** Above the list: the search, the choices by which it is filtered, and what is on as words that go at a press. */
import type { KeyboardEvent, ReactElement } from "react";
import type { CaseEntry } from "../caseEntries.ts";
import { facetKeys, nameOf, withChoice } from "./facets.ts";
import { FilterPanel } from "./FilterPanel.tsx";
import type { CaseFilter } from "./useCaseFilter.ts";
import { isOfInputMethod } from "../../../ui/inputMethod.ts";

interface Props {
  /** Of the county, also those that are filtered away. */
  readonly all: readonly CaseEntry[];
  readonly filter: CaseFilter;
  readonly focusList: () => void;
}

export function Filters({ all, filter, focusList }: Props): ReactElement {
  const { search, setSearch } = filter;
  const toList = (event: KeyboardEvent<HTMLElement>): void => {
    if (isOfInputMethod(event.nativeEvent) || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    focusList();
  };
  return (
    <div className="case-filters">
      <div className="case-search">
        <input
          className="field search"
          type="search"
          aria-label="筛选"
          placeholder="校名、乡镇或拼音"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          onKeyDown={toList}
        />
        <FilterPanel all={all} filter={filter} />
      </div>
      <Chosen filter={filter} focusList={focusList} />
    </div>
  );
}

function Chosen({ filter, focusList }: Pick<Props, "filter" | "focusList">): ReactElement | null {
  const { choices, setChoices } = filter;
  const chosen = facetKeys.flatMap((key) => {
    const value = choices[key];
    return value === undefined ? [] : [{ key, name: nameOf(key, value) }];
  });
  if (chosen.length === 0) return null;
  return (
    <div className="case-chips" role="group" aria-label="正在筛选">
      {chosen.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          aria-label={`不再筛选：${name}`}
          title={`不再筛选：${name}`}
          onClick={() => {
            setChoices(withChoice(choices, key, undefined));
            focusList();
          }}
        >
          <span>{name}</span> ×
        </button>
      ))}
      <button
        type="button"
        className="link"
        onClick={() => {
          setChoices({});
          focusList();
        }}
      >
        清除
      </button>
    </div>
  );
}
