/** The condition of a column's filter: an operator that fits what the column holds, and what it asks for. */
import type { ReactElement } from "react";
import type { FilterCondition, FilterOperator } from "../../../shared/contract/gridLook.ts";
import { operatorsOf, operatorWords, valuesAsked, type FilterKind } from "./filter.ts";

interface Props {
  readonly kind: FilterKind;
  readonly condition: FilterCondition;
  readonly change: (condition: FilterCondition) => void;
}

const examples: Readonly<Record<FilterKind, string>> = { text: "文字", number: "数", date: "2023-09-01" };

export function FilterConditionFields({ kind, condition, change }: Props): ReactElement {
  const { operator, first, second } = condition;
  const offered = operatorsOf[kind];
  // What was chosen for a text does not fit a date.
  const chosen: FilterOperator = offered.find((one) => one === operator) ?? offered[0] ?? "filled";
  const asked = valuesAsked(chosen);
  const set = (part: Partial<FilterCondition>): void => change({ ...condition, operator: chosen, ...part });
  const field = (label: string, value: string, take: (text: string) => void): ReactElement => (
    <input
      className="field"
      aria-label={label}
      placeholder={chosen === "year" ? "2023" : examples[kind]}
      value={value}
      onChange={({ target }) => take(target.value)}
    />
  );
  return (
    <div className="column-condition">
      <select
        className="field"
        aria-label="条件"
        value={chosen}
        onChange={({ target }) => {
          const picked = offered.find((one) => one === target.value);
          if (picked !== undefined) set({ operator: picked });
        }}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {operatorWords[one]}
          </option>
        ))}
      </select>
      {asked > 0 && field(asked === 2 ? "从" : "条件值", first, (text) => set({ first: text }))}
      {asked === 2 && field("到", second, (text) => set({ second: text }))}
    </div>
  );
}
