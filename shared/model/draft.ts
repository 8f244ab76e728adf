/** A draft: what was typed into a cell and is not valid. The cell shows it, the calculation reads the field as empty. */
import type { FieldSpec } from "./fields.ts";

/** Why a typed text is not a value of its field; the sentence is in shared/format. */
export const draftReasons = [
  "not-integer",
  "not-number",
  "not-share",
  "negative",
  "too-large",
  "not-date",
  "no-such-date",
  "ambiguous-month",
  "not-choice",
  "no-such-school",
  "ambiguous-school",
  "not-plan-year",
  "required",
] as const;
export type DraftReason = (typeof draftReasons)[number];

export interface Draft {
  /** `table/recordId/field`. */
  readonly id: string;
  readonly table: string;
  readonly recordId: string;
  readonly field: string;
  readonly text: string;
  readonly reason: DraftReason;
}

export const draftId = (table: string, recordId: string, field: string): string =>
  `${table}/${recordId}/${field}`;

export const draftFields: readonly FieldSpec[] = [
  { key: "table", label: "表", kind: "text", required: true, fixed: true },
  { key: "recordId", label: "行", kind: "text", required: true, fixed: true },
  { key: "field", label: "列", kind: "text", required: true, fixed: true },
  { key: "text", label: "所填", kind: "text", required: true, fixed: true },
  { key: "reason", label: "原因", kind: "text", required: true, fixed: true },
];
