/**
 * The life of one edit in the host: a command plans a patch, the patch is committed to disk, only then is it applied in
 * memory and told. Undo and redo (undoRedo.ts) end in the same commit.
 */
import { basename } from "node:path";
import type { Context } from "../../../shared/commands/command.ts";
import type { Committed } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { currentScenario, type ScenarioId } from "../../../shared/model/units.ts";
import { applyPatch, squash } from "../../../shared/patch/patch.ts";
import { planInScenario } from "../../../shared/scenarios/planInScenario.ts";
import { errorCode, saysPlaceUnusable } from "../errorCode.ts";
import { commitRows, RevisionMoved } from "./commitRows.ts";
import { advance } from "./history.ts";
import { readContent, stateOf, type OpenDocument } from "./openDocument.ts";
import { saysBusy } from "./sqlite.ts";
import type { NewEntry, StoredEntry } from "./tables/journal.ts";

export interface Author {
  readonly who: string;
  /** ISO instant. */
  readonly at: string;
}

/** `scenario` is the one the planner looks at. */
export function runCommand(
  document: OpenDocument,
  name: string,
  input: unknown,
  context: Context,
  author: Author,
  scenario: ScenarioId = currentScenario,
): Outcome<Committed> {
  if (document.access.readOnly) return refusedReadOnly(document);
  const planned = planInScenario(document.content.plan, scenario, name, input, context);
  if (!planned.ok) return planned;
  const { label, patch } = planned.value;
  if (patch.length === 0) return done(nothingDone(document, label));
  return commit(document, [{ ...author, command: name, label, patch, undoes: null, redoes: null }], label);
}

/** All entries or none; `label` says what they do together. */
export function commit(
  document: OpenDocument,
  entries: readonly NewEntry[],
  label: string,
): Outcome<Committed> {
  const { content, database, path } = document;
  try {
    return done(committed(document, commitRows(database, content.meta.revision, entries), label));
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
export function committed(document: OpenDocument, entries: readonly StoredEntry[], label: string): Committed {
  const { meta, plan, history } = document.content;
  for (const { patch } of entries) applyPatch(plan, patch);
  const next = { ...meta, revision: meta.revision + entries.length };
  document.content = { meta: next, plan, history: entries.reduce(advance, history) };
  const patches = entries.map((entry) => entry.patch);
  const [first = []] = patches;
  const patch = patches.length === 1 ? first : squash(patches);
  return { from: meta.revision, revision: next.revision, label, patch, history: stateOf(document) };
}

const nothingDone = (document: OpenDocument, label: string): Committed => ({
  from: document.content.meta.revision,
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
