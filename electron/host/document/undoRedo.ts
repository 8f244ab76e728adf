/**
 * Undo and redo: commits of the reverse of earlier entries' patches. Several steps at once are one transaction with an
 * entry for each, so that the audit trail names every one and redo brings them back one by one.
 */
import { basename } from "node:path";
import type { Committed, HistoryState } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { copyOf, type MutablePlan } from "../../../shared/model/plan.ts";
import { applyPatch, findConflict, reverse } from "../../../shared/patch/patch.ts";
import { topSteps, type Step } from "./history.ts";
import type { OpenDocument } from "./openDocument.ts";
import { commit, refusedReadOnly, type Author } from "./runCommand.ts";
import { readEntry, type NewEntry } from "./tables/journal.ts";

/** How far to go, as the planner was asked. */
export interface Extent {
  /** One without it. */
  readonly steps?: number | undefined;
  /** The revision she looked at when she said so many steps; others may have edited since. */
  readonly revision?: number | undefined;
}

type Direction = keyof Pick<HistoryState, "undo" | "redo">;
const words = { undo: "撤销", redo: "重做" } as const;

export const undo = (document: OpenDocument, author: Author, extent: Extent = {}): Outcome<Committed> =>
  travel(document, author, "undo", extent);

export const redo = (document: OpenDocument, author: Author, extent: Extent = {}): Outcome<Committed> =>
  travel(document, author, "redo", extent);

function travel(
  document: OpenDocument,
  author: Author,
  direction: Direction,
  { steps = 1, revision }: Extent,
): Outcome<Committed> {
  const { history, meta } = document.content;
  if (revision !== undefined && revision !== meta.revision)
    return refused({ code: "document-moved-on", path: basename(document.path) });
  const taken = topSteps(history[direction], steps);
  const [first] = taken;
  if (first === undefined || taken.length < steps) return refused({ code: `nothing-to-${direction}` });
  if (document.access.readOnly) return refusedReadOnly(document);
  const entries = entriesOf(document, taken, direction, author);
  if (!entries.ok) return entries;
  const label = `${words[direction]} ${taken.length === 1 ? first.label : `${taken.length} 步`}`;
  return commit(document, entries.value, label);
}

/** Each step is tried on what the ones before it leave, so that all of them go or none. */
function entriesOf(
  document: OpenDocument,
  taken: readonly Step[],
  direction: Direction,
  author: Author,
): Outcome<readonly NewEntry[]> {
  const plan = copyOf(document.content.plan);
  const entries: NewEntry[] = [];
  for (const step of taken) {
    const entry = takenBack(document, plan, step, direction, author);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  return done(entries);
}

/** Refused when a value is no longer what the step left. */
function takenBack(
  document: OpenDocument,
  plan: MutablePlan,
  { seq, label: of }: Step,
  direction: Direction,
  author: Author,
): Outcome<NewEntry> {
  const label = `${words[direction]} ${of}`;
  const patch = reverse(readEntry(document.database, seq).patch);
  const conflict = findConflict(plan, patch);
  if (conflict !== null) {
    const { table, id } = conflict.change;
    return refused({ code: "value-changed-since", table, id, field: conflict.field, found: label });
  }
  applyPatch(plan, patch);
  const links = direction === "undo" ? { undoes: seq, redoes: null } : { undoes: null, redoes: seq };
  return done({ ...author, command: direction, label, patch, ...links });
}
