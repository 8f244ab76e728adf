/**
 * What the refusal of a roster file says besides its code: which limit, which other kind of file, which damage. Stands
 * in `Problem.field`; the words for each are in shared/format.
 */

/** With `workbook-too-large`; `numbers.limit` is the figure. */
export const workbookLimits = [
  "fileBytes",
  "entries",
  "ratio",
  "inflatedBytes",
  "sheets",
  "rows",
  "pupilRows",
  "pupilGroups",
  "columns",
  "cells",
  "merges",
  "textLength",
  "characters",
  "elements",
  "memory",
] as const;
export type WorkbookLimit = (typeof workbookLimits)[number];

/** With `workbook-old-kind`: tables that another program has to save again. */
export const oldKinds = ["xls", "xlsb", "numbers"] as const;
export type OldKind = (typeof oldKinds)[number];

/** With `workbook-not-a-table`. */
export const foreignKinds = [
  "plain-text",
  "web-page",
  "picture",
  "pdf",
  "document",
  "archive",
  "plan",
  "unknown",
] as const;
export type ForeignKind = (typeof foreignKinds)[number];

/** With `workbook-damaged`; `found` is the part, cell or line. */
export const damages = [
  "archive",
  "part-missing",
  "checksum",
  "markup",
  "entities",
  "reference",
  "record",
  "open-quote",
] as const;
export type Damage = (typeof damages)[number];
