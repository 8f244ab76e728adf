/**
 * Where things are on this machine: the application's data, the planner's documents, and what the program brings
 * along. All shells use the same folders, so that they share settings, recent plans and backups.
 */
import { homedir } from "node:os";
import { join } from "node:path";
import { defaultDataFolder } from "../host/dataFolder.ts";

export interface Folders {
  readonly data: string;
  readonly documents: string;
  readonly resources: string;
  /** The built pages of the window. */
  readonly pages: string;
  /** The built program of the process that reads workbooks. */
  readonly readerScript: string;
}

/** `program` is the folder that holds `resources` and `out`. */
export function foldersOf(program: string): Folders {
  const documents = process.env["SEAT_BALANCE_DOCUMENTS"] ?? "";
  return {
    data: defaultDataFolder(process.env, process.platform),
    documents: documents === "" ? join(homedir(), "Documents", "学位天平") : documents,
    resources: join(program, "resources"),
    pages: join(program, "out", "renderer"),
    readerScript: join(program, "out", "main", "workbookReader.cjs"),
  };
}
