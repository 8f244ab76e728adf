/** The types of the rows a roster yields: each field of a school with the cell it came from. */
import type { DraftReason } from "../../model/draft.ts";
import type { FieldValue } from "../../model/fields.ts";
import type { Place, RosterProblemCode } from "../problems/problem.ts";
import type { Pupils } from "../../model/units.ts";
import type { RosterField } from "../columns/rosterFields.ts";

/** What one cell says of its field. */
export interface ReadCell {
  readonly value: FieldValue;
  readonly reason?: DraftReason;
  /** What to tell about the cell; a cell can have a value and still be worth a problem. */
  readonly problem?: RosterProblemCode;
  /** What the draft shows. */
  readonly text: string;
}

export interface RosterCell extends Place {
  readonly field: RosterField;
  /** As it stands in the file. */
  readonly text: string;
  /** What the field holds; of a bad cell what it holds meanwhile (empty, or for 办别 and 办学类型 a stand-in). */
  readonly value: FieldValue;
  /** Set when the text is no value of the field: it comes in as a draft. */
  readonly reason?: DraftReason;
  /** Not said by the file but concluded from the rest of the row; never changes a school the plan already has. */
  readonly guessed?: true;
  /** A sum of parts the row gives as well: held against them, never imported. */
  readonly onlyCompared?: true;
  /** Seats that are not said but made of these. */
  readonly estimate?: SeatEstimate;
}

export interface SeatEstimate {
  readonly classes: number;
  readonly norm: Pupils;
}

export type RosterCells = Readonly<Partial<Record<RosterField, RosterCell>>>;

export interface RosterRow {
  /** The first row it came from, `sheet!row`: names the row in choices and corrections. */
  readonly key: string;
  /** Two for a school whose stages stand in two rows. */
  readonly sources: readonly { readonly sheet: string; readonly row: number }[];
  readonly cells: RosterCells;
  /** The county the row names when it is not the one imported into. */
  readonly otherCounty?: string;
  /** What the file says it is when that is no school of compulsory education: 幼儿园, 普通高中. */
  readonly notCompulsory?: string;
  /** The key of the row that already gives this school and stage. */
  readonly doubleOf?: string;
}

export const textOf = (cells: RosterCells, field: RosterField): string => {
  const value = cells[field]?.value;
  return typeof value === "string" ? value : "";
};

export const numberOf = (cells: RosterCells, field: RosterField): number | null => {
  const value = cells[field]?.value;
  return typeof value === "number" ? value : null;
};

/** A column that is read, with its field as the county's schooling has it. */
export interface ReadColumn {
  readonly column: number;
  readonly field: RosterField;
  readonly scale: number;
}
