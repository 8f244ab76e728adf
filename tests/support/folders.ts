/** Temporary folders for one test, gone after it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Folders } from "../../electron/shells/folders.ts";

export const programFolder = join(import.meta.dirname, "..", "..");

export interface TestFolders extends Folders {
  remove(): void;
}

export function makeFolders(): TestFolders {
  const root = mkdtempSync(join(tmpdir(), "seat-balance-"));
  return {
    data: join(root, "data"),
    documents: join(root, "学位天平"),
    resources: join(programFolder, "resources"),
    pages: join(programFolder, "out", "renderer"),
    readerScript: join(programFolder, "out", "main", "workbookReader.cjs"),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
