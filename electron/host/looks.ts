/**
 * How the grids of a document were arranged, by document: for the documents looked at last, in a file of its own beside
 * the settings. It is convenience: a file that cannot be written is logged and keeps nobody from working.
 */
import { join } from "node:path";
import { z } from "zod";
import { gridLook, type GridLook, type GridLooks } from "../../shared/contract/gridLook.ts";
import type { ErrorLog } from "./errorLog.ts";
import { readJsonFile, writeJsonFile } from "./jsonFile.ts";

const looksFile = z.array(z.strictObject({ documentId: z.string(), grids: z.record(z.string(), gridLook) }));
const kept = 50;

export interface Looks {
  read(documentId: string): GridLooks;
  write(documentId: string, grid: string, look: GridLook): void;
}

export function createLooks(dataFolder: string, log: ErrorLog): Looks {
  const file = join(dataFolder, "looks.json");
  const readAll = () => readJsonFile(file, looksFile, []);
  const read = (documentId: string): GridLooks =>
    readAll().find((one) => one.documentId === documentId)?.grids ?? {};
  return {
    read,
    write(documentId, grid, look) {
      try {
        const others = readAll().filter((one) => one.documentId !== documentId);
        const grids = { ...read(documentId), [grid]: look };
        writeJsonFile(file, [{ documentId, grids }, ...others].slice(0, kept));
      } catch (error) {
        log.write("arranged grids", error);
      }
    },
  };
}
