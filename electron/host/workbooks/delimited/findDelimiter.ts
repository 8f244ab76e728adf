/** Which character parts the columns: the one that stands most often outside quotes in the first lines. */
import { Refusal } from "../refusal.ts";
import { splitRecords, type Delimiter } from "./splitRecords.ts";

const delimiters: readonly Delimiter[] = ["\t", ",", ";"];
const linesLookedAt = 100;

/** Null for a text that has no columns. */
export function findDelimiter(text: string): Delimiter | null {
  const counts = delimiters.map((delimiter) => ({ delimiter, parts: partsBy(text, delimiter) }));
  const most = counts.reduce((best, one) => (one.parts > best.parts ? one : best));
  return most.parts === 0 ? null : most.delimiter;
}

function partsBy(text: string, delimiter: Delimiter): number {
  let parts = 0;
  let lines = 0;
  try {
    for (const { fields } of splitRecords(text, delimiter)) {
      parts += fields.length - 1;
      lines += 1;
      if (lines === linesLookedAt) break;
    }
  } catch (error) {
    // A field that never ends or is too long: to be refused with its place, once it is read by this delimiter.
    if (!(error instanceof Refusal)) throw error;
    if (text.includes(delimiter)) parts += 1;
  }
  return parts;
}
