/**
 * The life of one edit in the host: a command plans a patch, the patch is committed to disk, only then is it applied in
 * memory and told. Undo and redo are commits too, of the reverse of an earlier entry's patch.
 */
import { basename } from "node:path";
import { planCommand } from "../../../shared/commands/index.ts";
import type { Context } from "../../../shared/commands/command.ts";
import type { Committed } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { applyPatch, findConflict, reverse, type Patch } from "../../../shared/patch/patch.ts";
import { errorCode, saysPlaceUnusable } from "../errorCode.ts";
import { commitRows, RevisionMoved } from "./commitRows.ts";
import { advance } from "./history.ts";
import { readContent, stateOf, type OpenDocument } from "./openDocument.ts";
import { saysBusy } from "./sqlite.ts";
import { readEntriesAfter, type NewEntry } from "./tables/journal.ts";

export interface Author {
  readonly who: string;
  /** ISO instant. */
  readonly at: string;
}

export function runCommand(
  document: OpenDocument,
  name: string,
  input: unknown,
  context: Context,
  author: Author,
): Outcome<Committed> {
  if (document.access.readOnly) return refusedReadOnly(document);
  const planned = planCommand(document.content.plan, name, input, context);
  if (!planned.ok) return planned;
  const { label, patch } = planned.value;
  if (patch.length === 0) return done(nothingDone(document, label));
  return commit(document, { ...author, command: name, label, patch, undoes: null, redoes: null });
}

export function undo(document: OpenDocument, author: Author): Outcome<Committed> {
  const step = document.content.history.undo;
  if (step === null) return refused({ code: "nothing-to-undo" });
  return takeBack(document, step.seq, {
    ...author,
    command: "undo",
    label: `撤销 ${step.label}`,
    undoes: step.seq,
    redoes: null,
  });
}

export function redo(document: OpenDocument, author: Author): Outcome<Committed> {
  const step = document.content.history.redo;
  if (step === null) return refused({ code: "nothing-to-redo" });
  return takeBack(document, step.seq, {
    ...author,
    command: "redo",
    label: `重做 ${step.label}`,
    undoes: null,
    redoes: step.seq,
  });
}

/** Commits the reverse of an entry's patch, unless a value is no longer what that entry left. */
function takeBack(document: OpenDocument, seq: number, entry: Omit<NewEntry, "patch">): Outcome<Committed> {
  if (document.access.readOnly) return refusedReadOnly(document);
  const patch = reverse(patchOf(document, seq));
  const conflict = findConflict(document.content.plan, patch);
  if (conflict === null) return commit(document, { ...entry, patch });
  const { table, id } = conflict.change;
  return refused({ code: "value-changed-since", table, id, field: conflict.field, found: entry.label });
}

function patchOf(document: OpenDocument, seq: number): Patch {
  const [entry] = readEntriesAfter(document.database, seq - 1);
  if (entry?.seq !== seq) throw new Error(`journal entry ${seq} is gone`);
  return entry.patch;
}

function commit(document: OpenDocument, entry: NewEntry): Outcome<Committed> {
  const { content, database, path } = document;
  try {
    const seq = commitRows(database, content.meta.revision, entry);
    return done(committed(document, seq, entry));
  } catch (error) {
    if (error instanceof RevisionMoved) {
      document.content = readContent(database);
      return refused({ code: "document-moved-on", path: basename(path) });
    }
    if (saysBusy(error)) return refused({ code: "document-busy", path: basename(path) });
    if (!saysPlaceUnusable(error)) throw error;
    return refused({ code: "document-write-failed", path: basename(path), found: errorCode(error) ?? "" });
  }
}

/** Brings memory to where the disk is now. */
export function committed(document: OpenDocument, seq: number, entry: NewEntry): Committed {
  const { meta, plan, history } = document.content;
  applyPatch(plan, entry.patch);
  const next = { ...meta, revision: meta.revision + 1 };
  document.content = { meta: next, plan, history: advance(history, { ...entry, seq }) };
  return { revision: next.revision, label: entry.label, patch: entry.patch, history: stateOf(document) };
}

const nothingDone = (document: OpenDocument, label: string): Committed => ({
  revision: document.content.meta.revision,
  label,
  patch: [],
  history: stateOf(document),
});

/** Says who has the document, where somebody has. */
export const refusedReadOnly = ({ access, path }: OpenDocument): Outcome<never> =>
  refused({
    code: "document-read-only",
    path: basename(path),
    ...(access.readOnly && access.holder !== undefined ? { holder: access.holder } : {}),
  });
