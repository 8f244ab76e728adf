/** From the bytes of a file to a workbook of plain cells; throws a `Refusal` for what cannot be read. */
import type { NeutralSheet, NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { kindOf, type ReadableKind } from "./fileKind.ts";
import type { Reading } from "./reading.ts";
import { readPackage } from "./readPackage.ts";
import { readText } from "./readText.ts";
import { Refusal } from "./refusal.ts";
import { readXls } from "./xls/readXls.ts";

type Read = (content: Buffer, reading: Reading) => Promise<NeutralWorkbook>;

const readers: Readonly<Record<ReadableKind, Read>> = { zip: readPackage, compound: readXls, text: readText };

export async function readContent(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const workbook = await readers[kindOf(content)](content, reading);
  if (workbook.sheets.every(isEmpty)) throw new Refusal({ code: "workbook-empty" });
  return workbook;
}

const isEmpty = ({ cells, pupils }: NeutralSheet): boolean => cells.length === 0 && pupils === undefined;
