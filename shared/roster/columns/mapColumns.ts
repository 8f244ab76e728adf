/**
 * Which column means which field. Two columns for one field are not chosen between by guess: where they agree in every
 * row the first is taken, else neither. A bare 合计 is the sum of what it adds up to.
 */
import type { Stage, StageOrAll } from "../../model/stage.ts";
import type { Fall } from "../../model/units.ts";
import type { Dictionary } from "../dictionary.ts";
import { meaningOf, saysMeasure, stageSaid, type HeaderMeaning } from "../headers/headerMeaning.ts";
import type { HeaderColumn } from "../headers/headerColumns.ts";
import { bareTotalField } from "./bareTotal.ts";
import { asJunior, isCountedFromJunior } from "./countedFromJunior.ts";
import { fieldByValues, type WordField } from "./columnValues.ts";
import {
  headerOf,
  headerSignature,
  isSaidOfYear,
  rememberedField,
  yearSaid,
  type Remembered,
} from "../headers/remembered.ts";
import { isCount, isPupilCount, type RosterField } from "./rosterFields.ts";
import type { RosterTable } from "../tables/rosterTable.ts";
import { textAt } from "../tables/rowText.ts";

/** Why a column has no field. */
export type UnmappedReason =
  | "unknown"
  | "ignored"
  | "not-needed"
  | "approved-size"
  | "doubled"
  | "other-year";

export interface ColumnMapping {
  readonly column: number;
  readonly address: string;
  /** "小学在校生数/一年级" */
  readonly header: string;
  readonly field: RosterField | null;
  readonly reason?: UnmappedReason;
  /** A doubled column's field, which the planner can choose. */
  readonly wanted?: RosterField;
  /** Numbers are in this many; 1 but for 万人. */
  readonly scale: number;
  /** The fall the header names. */
  readonly year?: Fall;
  /** The stage the header names, which may contradict the county's schooling. */
  readonly stage?: Stage;
  /** The header says what it counts (一年级学生数), and not only the grade. */
  readonly saysMeasure?: true;
  /** Told by the planner, now or in an earlier import: the header alone would mean something else. */
  readonly remembered?: true;
}

interface Draft extends ColumnMapping {
  /** The planner chose this very column among those of several years. */
  readonly isSaid?: true;
  readonly bareTotal?: StageOrAll;
}

export function mapColumns(
  table: RosterTable,
  dictionary: Dictionary,
  remembered: Remembered = {},
  baseYear?: Fall,
): ColumnMapping[] {
  const signature = headerSignature(table);
  const known = Object.hasOwn(remembered, signature) ? remembered[signature] : undefined;
  const { said: _said, ...itself } = dictionary;
  const isJunior = isCountedFromJunior(table, dictionary);
  const meaningIn = (path: readonly string[], words: Dictionary): HeaderMeaning =>
    isJunior ? asJunior(meaningOf(path, words)) : meaningOf(path, words);
  const drafts = table.columns
    .filter(({ column, path }) => path.length > 0 || hasContent(table, column))
    .map((column) => {
      const field = rememberedField(known, column.path);
      const draft =
        field === undefined
          ? fromHeader(table, column, meaningIn(column.path, dictionary), dictionary)
          : fromMemory(table, column, field, isSaidOfYear(known, column.path));
      const alone = fromHeader(table, column, meaningIn(column.path, itself), itself);
      return {
        ...draft,
        stage: stageSaid(column.path, dictionary),
        ...(saysMeasure(column.path, dictionary) ? { saysMeasure: true as const } : {}),
        ...(draft.field === alone.field ? {} : { remembered: true as const }),
      };
    });
  const settled = settleDoubles(table, withBareTotals(table, drafts), baseYear);
  return settled.map(({ bareTotal: _bareTotal, isSaid: _isSaid, ...mapping }) => mapping);
}

const hasContent = ({ rows }: RosterTable, column: number): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell.column === column));

const blank = (
  table: RosterTable,
  { column, address, path }: HeaderColumn,
  field: RosterField | null,
): Draft => ({
  column,
  address,
  header: headerOf(path),
  field,
  scale: field !== null && isPupilCount(field) ? table.scale : 1,
});

const isWordField = (field: RosterField): field is WordField =>
  ["ownership", "type", "stage"].includes(field);

function fromHeader(
  table: RosterTable,
  column: HeaderColumn,
  meaning: HeaderMeaning,
  dictionary: Dictionary,
): Draft {
  switch (meaning.kind) {
    case "field": {
      const field =
        meaning.fromWord !== true && isWordField(meaning.field)
          ? fieldByValues(meaning.field, table.rows, column.column, dictionary)
          : meaning.field;
      const draft = blank(table, column, field);
      return { ...draft, scale: meaning.scale ?? draft.scale, year: meaning.year };
    }
    case "bare-total":
      return { ...blank(table, column, null), reason: "unknown", bareTotal: meaning.stage };
    case "unknown": {
      const field = table.byContents.get(column.column) ?? null;
      return { ...blank(table, column, field), ...(field === null ? { reason: "unknown" } : {}) };
    }
    default:
      return { ...blank(table, column, null), reason: meaning.kind };
  }
}

function fromMemory(
  table: RosterTable,
  column: HeaderColumn,
  field: RosterField | null,
  isSaid: boolean,
): Draft {
  const draft = blank(table, column, field);
  if (field === null) return { ...draft, reason: "not-needed" };
  return isSaid ? { ...draft, isSaid } : { ...draft, year: yearSaid(column.path) };
}

/** From left to right, for a sum of sums looks back at the ones before it. */
function withBareTotals(table: RosterTable, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  for (const [i, draft] of drafts.entries()) {
    if (draft.bareTotal === undefined) continue;
    const field = bareTotalField(table.rows, all, draft.column, draft.bareTotal);
    if (field === null) continue;
    const { reason: _reason, ...rest } = draft;
    all[i] = { ...rest, field, scale: isPupilCount(field) ? table.scale : 1 };
  }
  return all;
}

/** Columns of one field: the one the planner chose, those of the base year where the headers tell years, else the first of several equal ones. */
function settleDoubles(table: RosterTable, drafts: readonly Draft[], baseYear: Fall | undefined): Draft[] {
  const byField = Map.groupBy(drafts, ({ field }) => field);
  const reasons = new Map<number, UnmappedReason>();
  for (const [field, columns] of byField) {
    if (field === null || columns.length === 1) continue;
    const ofYear = columns.filter(({ year }) => year !== undefined && year === baseYear);
    const said = columns.filter(({ isSaid }) => isSaid === true);
    const candidates = [said, ofYear, columns].find((list) => list.length > 0) ?? columns;
    const chosen = theOne(table, field, candidates);
    for (const draft of columns) {
      if (draft === chosen) continue;
      reasons.set(draft.column, candidates.includes(draft) ? "doubled" : "other-year");
    }
  }
  return drafts.map((draft) => {
    const reason = reasons.get(draft.column);
    return reason === undefined || draft.field === null
      ? draft
      : { ...draft, field: null, reason, wanted: draft.field };
  });
}

/** The first column when the others say the same in every row; of names and the like, the first in any case. */
function theOne(table: RosterTable, field: RosterField, columns: readonly Draft[]): Draft | undefined {
  const [first, ...others] = columns;
  if (first === undefined || !isCount(field)) return first;
  const same = others.every(({ column }) =>
    table.rows.every((row) => textAt(row, column) === textAt(row, first.column)),
  );
  return same ? first : undefined;
}
