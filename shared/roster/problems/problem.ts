/**
 * What the import found wrong or worth knowing, as data: where (sheet and cell), what stood there and what was expected.
 * It never holds what could be about a person; the sentences are in rosterSentence.ts.
 */

/** How bad each is: an error is a cell that does not count until corrected, or a row that needs the planner. */
export const rosterSeverities = {
  // cells
  "not-integer": "error",
  negative: "error",
  "too-large": "error",
  "not-choice": "error",
  "not-number": "error",
  "not-date": "error",
  "no-such-date": "error",
  "ambiguous-month": "error",
  required: "error",
  "cell-error": "error",
  "formula-without-value": "error",
  "digits-lost": "error",
  "code-invalid": "error",
  "credit-code-invalid": "error",
  "personal-number": "error",
  "scale-fraction": "error",
  // rows
  "grade-not-of-type": "error",
  "grade-not-of-stage": "error",
  "grade-not-of-name": "error",
  "no-such-junior-grade": "error",
  "ownership-unknown": "error",
  "row-without-name": "error",
  "row-doubtful": "error",
  "name-of-part": "error",
  "school-doubled": "error",
  "code-doubled": "error",
  "grade-jump": "warning",
  "grade-implausible": "warning",
  "classes-without-pupils": "warning",
  "pupils-without-classes": "warning",
  "total-mismatch": "warning",
  "type-guessed": "warning",
  "row-after-footer": "warning",
  "count-merged": "warning",
  "beyond-header": "warning",
  "sum-of-neighbours": "warning",
  "row-not-understood": "warning",
  "row-of-example": "warning",
  "other-county": "warning",
  "not-compulsory": "note",
  "counted-from-junior": "note",
  "rows-joined": "note",
  "joined-values-differ": "warning",
  "joined-values-same": "warning",
  "seats-not-by-stage": "note",
  "classes-not-by-stage": "note",
  "pupils-not-by-grade": "warning",
  // columns, tables and sheets
  "column-doubled": "error",
  "side-by-side": "error",
  "grade-of-other-stage": "error",
  "column-unmapped": "note",
  "approved-size": "note",
  "scale-applied": "note",
  "other-year": "warning",
  "other-subject": "warning",
  "sum-mismatch": "warning",
  "sum-unchecked": "note",
  "ownership-contradicts": "warning",
  "hidden-sheet": "note",
  "hidden-rows": "note",
  "no-table": "note",
  "no-name-column": "warning",
  "several-rows-a-school": "error",
  "no-pupil-columns": "warning",
  "no-schools": "error",
  "other-stage-table": "warning",
  "summary-table": "note",
  "pupil-export": "warning",
  // pupils counted one by one
  "pupils-counted": "note",
  "pupils-grade-unclear": "error",
  "pupils-unplaced": "warning",
  "pupils-apart": "warning",
  "pupils-beyond": "note",
  "pupils-hidden": "note",
  "pupils-without-class": "note",
  "pupils-names-differ": "warning",
  "pupils-grade-absent": "warning",
  // matching
  "code-changed": "warning",
  "code-of-another": "warning",
  "name-not-unique": "warning",
} as const satisfies Readonly<Record<string, "error" | "warning" | "note">>;

export type RosterProblemCode = keyof typeof rosterSeverities;
export type RosterSeverity = (typeof rosterSeverities)[RosterProblemCode];

export interface RosterProblem {
  readonly code: RosterProblemCode;
  readonly severity: RosterSeverity;
  readonly sheet: string;
  /** "B7"; "" when it is about the whole sheet. */
  readonly cell: string;
  readonly found?: string;
  readonly expected?: string;
  /** The column by its Chinese name. */
  readonly column?: string;
  readonly numbers?: Readonly<Record<string, number>>;
  /** Of pupils who do not count: where the most of them are. */
  readonly schools?: readonly PupilsOfSchool[];
}

export interface PupilsOfSchool {
  readonly name: string;
  readonly pupils: number;
}

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export function problemAt(
  code: RosterProblemCode,
  { sheet, cell }: Place,
  details: Pick<RosterProblem, "found" | "expected" | "column" | "numbers" | "schools"> = {},
): RosterProblem {
  return { code, severity: rosterSeverities[code], sheet, cell, ...details };
}
