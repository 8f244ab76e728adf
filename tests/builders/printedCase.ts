/** A printed case to be read in a test: its texts, the facts beside their labels, the rows below a heading. */
import { createCalculator } from "../../shared/calculation/calculator.ts";
import type { SectionName } from "../../shared/cases/completeness.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { caseDocument } from "../../shared/print/caseDocument.ts";
import { caseSources } from "../../shared/print/caseSource.ts";
import type { Block, PrintedDocument, TableBlock } from "../../shared/print/printed.ts";

/** Printed on this day unless said. */
export function printedCase(
  plan: Plan,
  school = "育英学校",
  { today = "2023-06-01", sections }: { today?: string; sections?: readonly SectionName[] } = {},
): PrintedDocument {
  const calculator = createCalculator(plan);
  const source = [...plan.county.keys()]
    .flatMap((county) => caseSources(plan, calculator, county))
    .find((one) => one.school.id === school);
  if (source === undefined) throw new Error(`${school} has no case`);
  return caseDocument(source, today, sections);
}

const isTable = (block: Block): block is TableBlock => block.kind === "table";

/** The texts of the blocks that are no tables, in order. */
export const sentencesOf = ({ blocks }: PrintedDocument): string[] =>
  blocks.flatMap((block) => (isTable(block) ? [] : [block.text]));

export const headingsOf = ({ blocks }: PrintedDocument): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));

/** The rows of the `nth` table below the heading or sentence in which the text stands. */
export function rowsBelow(document: PrintedDocument, text: string, nth = 0): string[][] {
  const start = document.blocks.findIndex((block) => !isTable(block) && block.text.includes(text));
  const found = document.blocks.slice(start).filter(isTable)[nth];
  if (start < 0 || found === undefined) throw new Error(`no table below ${text}`);
  return found.bodies.flat().map((row) => row.map((cell) => cell.text));
}

/** The text beside a label; null where the label is not on the page. */
export function factOf(document: PrintedDocument, label: string): string | null {
  for (const row of document.blocks.filter(isTable).flatMap(({ bodies }) => bodies.flat())) {
    const at = row.findIndex(({ text }) => text === label);
    if (at >= 0) return row[at + 1]?.text ?? null;
  }
  return null;
}
