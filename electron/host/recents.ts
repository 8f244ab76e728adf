/**
 * The plans opened last, with a line about each that the start screen shows without opening them. A list that cannot be
 * written (a full disk) is logged and keeps no plan from being opened or closed.
 */
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import type { RecentDocument } from "../../shared/contract/document.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { ErrorLog } from "./errorLog.ts";
import { readJsonFile, writeJsonFile } from "./jsonFile.ts";
import { summaryOf } from "./summary.ts";
import type { Tokens } from "./tokens.ts";

const share = z.int().nullable();
const entry = z.object({
  path: z.string(),
  openedAt: z.string(),
  counties: z.string(),
  shareNowBp: share,
  shareThenBp: share,
  targetBp: share,
});
const recentFile = z.array(entry);
const kept = 20;

export interface Recents {
  list(): readonly RecentDocument[];
  /** Puts the document first. */
  remember(path: string, plan: Plan, openedAt: string): void;
  /** Brings the line of a remembered document up to date, in its place. */
  refresh(path: string, plan: Plan): void;
}

export function createRecents(dataFolder: string, tokens: Tokens, log: ErrorLog): Recents {
  const file = join(dataFolder, "recent.json");
  const read = () => readJsonFile(file, recentFile, []);
  return {
    list: () =>
      read().map(({ path, ...line }) => ({
        ...line,
        token: tokens.tokenFor(path),
        fileName: basename(path),
        folder: dirname(path),
        missing: !existsSync(path),
      })),
    remember: (path, plan, openedAt) =>
      logged(log, () => {
        const others = read().filter((other) => other.path !== path);
        writeJsonFile(file, [{ path, openedAt, ...summaryOf(plan) }, ...others].slice(0, kept));
      }),
    refresh: (path, plan) =>
      logged(log, () => {
        const all = read();
        if (!all.some((line) => line.path === path)) return;
        writeJsonFile(
          file,
          all.map((line) => (line.path === path ? { ...line, ...summaryOf(plan) } : line)),
        );
      }),
  };
}

function logged(log: ErrorLog, write: () => void): void {
  try {
    write();
  } catch (error) {
    log.write("recent plans", error);
  }
}
