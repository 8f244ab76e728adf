/**
 * Filters of columns: the texts that pass, and a condition on text, number or date. Both must hold, and those of all
 * columns. A filter is data, as it is kept; what it says of a cell is worked out here. Pure.
 */
import type { ColumnFilter, FilterCondition, FilterOperator } from "../../../shared/contract/gridLook.ts";
import { fold } from "../find/find.ts";
import type { GridColumn } from "../types.ts";

export type FilterKind = "text" | "number" | "date";

/** The conditions offered for a kind of column, in their order. */
export const operatorsOf: Readonly<Record<FilterKind, readonly FilterOperator[]>> = {
  text: ["contains", "excludes", "begins", "equals", "empty", "filled"],
  number: ["above", "below", "between", "empty", "filled"],
  date: ["before", "after", "within", "year", "empty", "filled"],
};

export const operatorWords: Readonly<Record<FilterOperator, string>> = {
  contains: "包含",
  excludes: "不包含",
  begins: "开头是",
  equals: "等于",
  above: "大于",
  below: "小于",
  between: "介于",
  before: "早于",
  after: "晚于",
  within: "介于",
  year: "年份是",
  empty: "为空",
  filled: "不为空",
};

/** How many values a condition asks for. */
export const valuesAsked = (operator: FilterOperator): 0 | 1 | 2 =>
  operator === "empty" || operator === "filled" ? 0 : operator === "between" || operator === "within" ? 2 : 1;

export function filterKind<Row>({ editor, quantity }: GridColumn<Row>): FilterKind {
  if (editor?.kind === "date") return "date";
  return editor?.kind === "integer" || quantity !== undefined ? "number" : "text";
}

/** What a filter looks at in a cell. */
export interface CellFacts {
  readonly text: string;
  /** The number or the ISO date behind the text; null where there is none. */
  readonly value: number | string | null;
}

export function factsOf<Row>(column: GridColumn<Row>, row: Row): CellFacts {
  const value = column.sortValue?.(row) ?? column.quantity?.(row) ?? null;
  return { text: column.text(row), value };
}

export type Predicate = (facts: CellFacts) => boolean;

/** Null for a filter that lets everything pass. */
export function predicateOf({ values, condition }: ColumnFilter, kind: FilterKind): Predicate | null {
  const listed = values === null ? null : new Set(values);
  const holds = condition === null ? null : conditionOf(condition, kind);
  if (listed === null) return holds;
  return (facts) => listed.has(facts.text) && (holds?.(facts) ?? true);
}

/** Null as long as what the condition needs is not, or not rightly, filled in. */
function conditionOf({ operator, first, second }: FilterCondition, kind: FilterKind): Predicate | null {
  if (operator === "empty") return ({ text }) => isBlank(text);
  if (operator === "filled") return ({ text }) => !isBlank(text);
  if (kind === "text") return textCondition(operator, fold(first.trim()));
  return kind === "number"
    ? numberCondition(operator, numberIn(first), numberIn(second))
    : dateCondition(operator, datePart(first), datePart(second));
}

const isBlank = (text: string): boolean => text.trim() === "";

function textCondition(operator: FilterOperator, wanted: string): Predicate | null {
  if (wanted === "") return null;
  switch (operator) {
    case "contains":
      return ({ text }) => fold(text).includes(wanted);
    case "excludes":
      return ({ text }) => !fold(text).includes(wanted);
    case "begins":
      return ({ text }) => fold(text).startsWith(wanted);
    case "equals":
      return ({ text }) => fold(text.trim()) === wanted;
    default:
      return null;
  }
}

type Ordered = number | string;

function numberCondition(
  operator: FilterOperator,
  first: number | null,
  second: number | null,
): Predicate | null {
  const ofNumber =
    (holds: (value: number) => boolean): Predicate =>
    ({ value }) =>
      typeof value === "number" && holds(value);
  if (operator === "between") return between(first, second, ofNumber);
  if (first === null) return null;
  if (operator === "above") return ofNumber((value) => value > first);
  return operator === "below" ? ofNumber((value) => value < first) : null;
}

/** Open at the side that is left out; in either order. */
function between<Value extends Ordered>(
  first: Value | null,
  second: Value | null,
  ofValue: (holds: (value: Value) => boolean) => Predicate,
): Predicate | null {
  if (first === null && second === null) return null;
  const turned = first !== null && second !== null && first > second;
  const [low, high] = turned ? [second, first] : [first, second];
  return ofValue((value) => (low === null || value >= low) && (high === null || value <= high));
}

/** Compared as far as the date was given: "2023-09" is the whole month. */
function dateCondition(
  operator: FilterOperator,
  first: string | null,
  second: string | null,
): Predicate | null {
  const ofDate =
    (holds: (date: string) => boolean): Predicate =>
    ({ value }) =>
      typeof value === "string" && /^\d{4}-\d\d/u.test(value) && holds(value);
  if (operator === "within") {
    const turned = first !== null && second !== null && first > second;
    const [low, high] = turned ? [second, first] : [first, second];
    if (low === null && high === null) return null;
    return ofDate(
      (date) =>
        (low === null || date.slice(0, low.length) >= low) &&
        (high === null || date.slice(0, high.length) <= high),
    );
  }
  if (first === null) return null;
  if (operator === "year") return ofDate((date) => date.slice(0, 4) === first.slice(0, 4));
  if (operator === "before") return ofDate((date) => date.slice(0, first.length) < first);
  return operator === "after" ? ofDate((date) => date.slice(0, first.length) > first) : null;
}

/** "1,200" or "１２００人"; null for what is no number. */
export function numberIn(text: string): number | null {
  const digits = fold(text).replaceAll(/[,\s]|人$|个$/gu, "");
  return /^-?\d+(\.\d+)?$/u.test(digits) ? Number(digits) : null;
}

/** "2023年9月", "2023/9/1", "2023" → as much of an ISO date as was said; null for what is none. */
export function datePart(text: string): string | null {
  const parts = /^(\d{4})(?:[-/.年](\d{1,2}))?(?:[-/.月](\d{1,2}))?[年月日号]?$/u.exec(
    fold(text).replaceAll(/\s/gu, ""),
  );
  if (parts === null) return null;
  const [, year = "", month, day] = parts;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
