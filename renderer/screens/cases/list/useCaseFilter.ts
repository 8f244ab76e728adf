/** Which schools the list shows: those the search finds and the chosen values let through. */
import { useState } from "react";
import { useFiltered } from "../../frame/useFiltered.ts";
import { passesSearch, type CaseEntry } from "../caseEntries.ts";
import { passesFacets, type FacetChoices } from "./facets.ts";

export interface CaseFilter {
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly choices: FacetChoices;
  readonly setChoices: (choices: FacetChoices) => void;
  readonly entries: readonly CaseEntry[];
  /** Takes all filters off; false when there were none. */
  readonly showAll: () => boolean;
}

export function useCaseFilter(all: readonly CaseEntry[]): CaseFilter {
  const [search, setSearch] = useState("");
  const [choices, setChoices] = useState<FacetChoices>({});
  const entries = useFiltered(
    all,
    JSON.stringify([search, choices]),
    (entry) => passesFacets(entry, choices) && passesSearch(entry, search),
  );
  const showAll = (): boolean => {
    setSearch("");
    setChoices({});
    return search !== "" || Object.keys(choices).length > 0;
  };
  return { search, setSearch, choices, setChoices, entries, showAll };
}
