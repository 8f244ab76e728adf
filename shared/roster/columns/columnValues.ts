/**
 * 性质, 类别 and 类型 mean one thing in one office and another in the next: what stands below them decides between
 * 公办/民办, the type of school and the stage.
 */
import { textAt } from "../tables/rowText.ts";
import type { Dictionary } from "../dictionary.ts";
import { compact, isNotApplicable } from "../plainText.ts";
import type { DataRow } from "../tables/rosterTable.ts";

export type WordField = "ownership" | "type" | "stage";

const mostOf = 0.8;

/** The field whose words the column holds; the header's own field unless another fits clearly better. */
export function fieldByValues(
  own: WordField,
  rows: readonly DataRow[],
  column: number,
  dictionary: Dictionary,
): WordField {
  const texts = rows.map((row) => compact(textAt(row, column))).filter((text) => !isNotApplicable(text));
  const fitOf = (field: WordField): number =>
    texts.filter((text) => wordsOf(field, dictionary).has(text)).length / Math.max(1, texts.length);
  const best = (["ownership", "type", "stage"] as const).toSorted((a, b) => fitOf(b) - fitOf(a))[0] ?? own;
  return fitOf(best) >= mostOf && fitOf(best) > fitOf(own) ? best : own;
}

const wordsOf = (
  field: WordField,
  { ownershipOf, typeOf, stageOf }: Dictionary,
): ReadonlyMap<string, string> => ({ ownership: ownershipOf, type: typeOf, stage: stageOf })[field];
