/** The program's own reading process as it is bundled, which leaves its peak memory in a file when it ends. */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { programFolder } from "../../support/folders.ts";
import { peakKilobytes } from "./peakMemory.ts";

/** Beside the workbook that is read. */
export const peakFile = (workbook: string): string => `${workbook}.peak`;

if (import.meta.main) {
  process.on("exit", () => writeFileSync(peakFile(process.argv[2] ?? ""), String(peakKilobytes())));
  createRequire(import.meta.url)(join(programFolder, "out", "main", "workbookReader.cjs"));
}
