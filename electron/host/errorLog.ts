/** The log of things that should not have happened: a file a month in the application data folder, never sent anywhere. */
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

export interface ErrorLog {
  write(where: string, error: unknown): void;
}

export function createErrorLog(dataFolder: string, now: () => Date): ErrorLog {
  const folder = join(dataFolder, "logs");
  return {
    write(where, error) {
      const at = now().toISOString();
      mkdirSync(folder, { recursive: true });
      appendFileSync(join(folder, `${at.slice(0, 7)}.log`), `${at} ${where}: ${described(error)}\n`);
    },
  };
}

const described = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
