/** From the bytes of a file to a workbook of plain cells; throws a `Refusal` for what cannot be read. */
import type { NeutralWorkbook } from "../../../shared/roster/neutralGrid.ts";
import { readDelimited } from "./delimited/readDelimited.ts";
import { kindOf } from "./fileKind.ts";
import type { Reading } from "./reading.ts";
import { Refusal } from "./refusal.ts";
import { readXlsx } from "./xlsx/readXlsx.ts";

export async function readContent(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const workbook = await (kindOf(content) === "zip" ? readXlsx : readDelimited)(content, reading);
  if (workbook.sheets.every(({ cells }) => cells.length === 0)) throw new Refusal({ code: "workbook-empty" });
  return workbook;
}
