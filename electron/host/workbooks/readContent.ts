/** From the bytes of a file to a workbook of plain cells; throws a `Refusal` for what cannot be read. */
import type { NeutralSheet, NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { kindOf, type ReadableKind } from "./fileKind.ts";
import type { Reading } from "./reading.ts";
import { readPackage } from "./readPackage.ts";
import { Refusal } from "./refusal.ts";

type Read = (content: Buffer, reading: Reading) => Promise<NeutralWorkbook>;

/** What no .xlsx needs is loaded when it is needed: each file is read by a process of its own, which begins anew. */
const readers: Readonly<Record<ReadableKind, Read>> = {
  zip: readPackage,
  compound: async (content, reading) => (await import("./xls/readXls.ts")).readXls(content, reading),
  text: async (content, reading) => (await import("./readText.ts")).readText(content, reading),
};

export async function readContent(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const workbook = await readers[kindOf(content)](content, reading);
  if (workbook.sheets.every(isEmpty)) throw new Refusal({ code: "workbook-empty" });
  return workbook;
}

const isEmpty = ({ cells, pupils }: NeutralSheet): boolean => cells.length === 0 && pupils === undefined;
