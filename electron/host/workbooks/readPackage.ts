/**
 * What is packed as a zip: an OpenDocument package says what it is in its part "mimetype"; everything else is looked
 * through for the workbook of an .xlsx.
 */
import type { NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import type { Reading } from "./reading.ts";
import { notATable, oldKind } from "./refusal.ts";
import { openArchive, type Archive } from "./xlsx/archive.ts";
import { readXlsx } from "./xlsx/readXlsx.ts";

export async function readPackage(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const archive = await openArchive(content, reading);
  if (archive.has("Index/Document.iwa") || archive.has("Index.zip")) throw oldKind("numbers");
  if (!archive.has("mimetype")) return readXlsx(archive, reading);
  const type = await typeOf(archive);
  if (type.includes("opendocument.spreadsheet"))
    return (await import("./ods/readOds.ts")).readOds(archive, reading);
  throw notATable(type.includes("opendocument") ? "document" : "archive");
}

async function typeOf(archive: Archive): Promise<string> {
  let type = "";
  for await (const chunk of archive.read("mimetype")) type += chunk.toString("latin1", 0, longestType);
  return type;
}

/** Of what each piece adds: a type is a few words. */
const longestType = 100;
