/** A drawn roster as the bytes of the file its layout is kept in. */
import type { Layout } from "./data.ts";
import type { DrawnRoster } from "./drawRoster.ts";
import { xlsxBytes } from "./writeFile.ts";
import { textBytes } from "./writeText.ts";

export function bytesOf({ kind }: Layout, { sheets, mess }: DrawnRoster): Buffer {
  const [sheet] = sheets;
  return kind === "text" && sheet !== undefined ? textBytes(sheet, mess) : xlsxBytes(sheets);
}
