/** The plan that a document's journal tells, entry by entry: what its rows must hold after any accident. */
import type BetterSqlite from "better-sqlite3";
import { expect } from "vitest";
import { readLastEntries } from "../../electron/host/document/tables/journal.ts";
import { emptyPlan, type Plan } from "../../shared/model/plan.ts";
import { applyPatch, findConflict } from "../../shared/patch/patch.ts";

export function replayed(database: BetterSqlite.Database): Plan {
  const plan = emptyPlan();
  for (const { seq, patch } of readLastEntries(database, undefined)) {
    expect(findConflict(plan, patch), `journal entry ${seq}`).toBeNull();
    applyPatch(plan, patch);
  }
  return plan;
}
