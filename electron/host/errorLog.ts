/**
 * The log of things that should not have happened: a file a month in the application data folder, never sent anywhere.
 * Where the folder cannot be written to, the lines go to stderr: a full disk must not cost the planner her answer too.
 */
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { saysPlaceUnusable } from "./errorCode.ts";

export interface ErrorLog {
  write(where: string, error: unknown): void;
}

export function createErrorLog(dataFolder: string, now: () => Date): ErrorLog {
  const folder = join(dataFolder, "logs");
  return {
    write(where, error) {
      const at = now().toISOString();
      const line = `${at} ${where}: ${described(error)}\n`;
      try {
        mkdirSync(folder, { recursive: true });
        appendFileSync(join(folder, `${at.slice(0, 7)}.log`), line);
      } catch (unwritable) {
        if (!saysPlaceUnusable(unwritable)) throw unwritable;
        process.stderr.write(line);
      }
    },
  };
}

const described = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
