/**
 * A refusal as data: what was refused, where, and the figures a sentence about it needs. The sentences themselves
 * stand in shared/format, so that the window and the terminal say the same.
 */
import type { TableName } from "../model/plan.ts";

export const problemCodes = [
  // documents
  "document-missing",
  "document-exists",
  "document-foreign",
  "document-damaged",
  "document-future",
  "document-read-only",
  "document-busy",
  /** Another program wrote past the note (a share whose locks do not work); the content has been read again. */
  "document-moved-on",
  "document-not-open",
  "document-write-failed",
  "holder-stale",
  "file-unreadable",
  "token-unknown",
  "backup-missing",
  "backup-failed",
  // interchange
  "not-json",
  "not-a-plan",
  "unknown-key",
  "missing-key",
  "wrong-type",
  "negative",
  "fractional",
  "no-such-date",
  "bad-grade",
  "bad-value",
  "unknown-county",
  "duplicate-id",
  // roster files; `field` says more, see workbookProblem.ts
  "workbook-empty",
  "workbook-encrypted",
  "workbook-old-kind",
  "workbook-not-a-table",
  "workbook-damaged",
  "workbook-too-large",
  "too-many-rosters",
  "workbook-too-slow",
  "workbook-cancelled",
  // commands
  "unknown-command",
  "bad-input",
  "record-missing",
  "record-exists",
  "record-in-use",
  "scenario-name-taken",
  "scenario-unknown",
  "no-such-number",
  "value-invalid",
  "value-changed-since",
  "nothing-to-undo",
  "nothing-to-redo",
  // shells
  "unknown-request",
  "forbidden",
  "print-failed",
  "print-cancelled",
  "host-unreachable",
  "usage",
  "internal",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** A JSON path, a file name, a table … where a person should look. */
  readonly path?: string;
  readonly table?: TableName;
  readonly id?: string;
  readonly field?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly numbers?: Readonly<Record<string, number>>;
  /** Who holds a document that cannot be written to. */
  readonly holder?: Holder;
}

export interface Holder {
  readonly host: string;
  readonly person: string;
  readonly process: number;
  /** ISO instant. */
  readonly since: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem; readonly more?: readonly Problem[] };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (problem: Problem, more?: readonly Problem[]): Outcome<never> => ({
  ok: false,
  problem,
  more,
});
