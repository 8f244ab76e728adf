/** From what is ticked and filled in to the filter that is meant; null where it would let everything pass. Pure. */
import type { ColumnFilter, FilterCondition } from "../../../shared/contract/gridLook.ts";
import { predicateOf, type FilterKind } from "./filter.ts";
import type { FilterValue } from "./filterValues.ts";

/** Asks for a text, and as long as there is none for nothing. */
export const noCondition: FilterCondition = { operator: "contains", first: "", second: "" };

export interface FilterChoice {
  readonly values: readonly FilterValue[];
  /** Those that the search leaves. */
  readonly found: readonly FilterValue[];
  readonly ticked: ReadonlySet<string>;
  readonly isSearched: boolean;
  readonly condition: FilterCondition;
  readonly kind: FilterKind;
}

export function chosenFilter(choice: FilterChoice): ColumnFilter | null {
  const { values, found, ticked, isSearched, kind } = choice;
  // What is searched for is what is wanted: the ticks out of sight do not count.
  const taken = (isSearched ? found : values).filter(({ text }) => ticked.has(text));
  const listed = taken.length === values.length ? null : taken.map(({ text }) => text);
  const isMeant = predicateOf({ values: null, condition: choice.condition }, kind) !== null;
  const condition = isMeant ? choice.condition : null;
  return listed === null && condition === null ? null : { values: listed, condition };
}
