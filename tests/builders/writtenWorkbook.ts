/** A workbook the host has made, put where a story can open it again; and what its sheets hold, row by row. */
import { writeFileSync } from "node:fs";
import { readWorkbook } from "../../electron/host/workbooks/readWorkbook.ts";
import type { WrittenFile } from "../../shared/contract/writtenFile.ts";

export function kept(path: string, { content }: WrittenFile): string {
  writeFileSync(path, Buffer.from(content, "base64"));
  return path;
}

/** By sheet: its rows as texts, empty cells left out. */
export async function textsOf(path: string): Promise<Readonly<Record<string, readonly string[][]>>> {
  const read = await readWorkbook(path);
  if (!read.ok) throw new Error(`the workbook was not read: ${JSON.stringify(read.problem)}`);
  return Object.fromEntries(
    read.value.sheets.map(({ name, cells }) => [
      name,
      [...Map.groupBy(cells, ({ row }) => row).values()].map((row) => row.map(({ text }) => text)),
    ]),
  );
}
