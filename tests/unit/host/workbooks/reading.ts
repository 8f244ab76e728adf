/** Reads bytes without a process of its own: what comes out, or the problem. */
import { readContent } from "../../../../electron/host/workbooks/readContent.ts";
import { newReading } from "../../../../electron/host/workbooks/reading.ts";
import { Refusal } from "../../../../electron/host/workbooks/refusal.ts";
import { done, refused, type Outcome, type Problem } from "../../../../shared/contract/problem.ts";
import {
  addressOf,
  type NeutralCell,
  type NeutralSheet,
  type NeutralWorkbook,
} from "../../../../shared/roster/sheets/neutralGrid.ts";
import { aWorkbookFile, type WorkbookFile } from "./aWorkbookFile.ts";

export async function readBytes(content: Buffer | string): Promise<Outcome<NeutralWorkbook>> {
  try {
    return done(await readContent(Buffer.from(content), newReading()));
  } catch (error) {
    if (error instanceof Refusal) return refused(error.problem);
    throw error;
  }
}

export async function readOrThrow(content: Buffer | string): Promise<NeutralWorkbook> {
  const outcome = await readBytes(content);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

export async function problemOf(content: Buffer | string): Promise<Problem | null> {
  const outcome = await readBytes(content);
  return outcome.ok ? null : outcome.problem;
}

export async function firstSheet(content: Buffer | string): Promise<NeutralSheet> {
  const [sheet] = (await readOrThrow(content)).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

export type CellContent = Omit<NeutralCell, "row" | "column">;

/** The cells by address, without their places. */
export const byAddress = (cells: readonly NeutralCell[]): Readonly<Record<string, CellContent>> =>
  Object.fromEntries(cells.map(({ row, column, ...content }) => [addressOf(row, column), content]));

export const cellsOf = async (file: WorkbookFile): Promise<Readonly<Record<string, CellContent>>> =>
  byAddress((await firstSheet(aWorkbookFile(file))).cells);

/** The texts of the one cell of each row. */
export const textsOf = async (content: Buffer | string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await firstSheet(content)).cells.map(({ row, column, text }) => [addressOf(row, column), text]),
  );
