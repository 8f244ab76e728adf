/**
 * Which character parts the columns: the one that stands outside quotes in most of the first lines, and there most often.
 * A list in one field holds more commas than the whole table has tabs, but few lines have such a list.
 */
import { Refusal } from "../refusal.ts";
import { splitRecords, type Delimiter } from "./splitRecords.ts";

const delimiters: readonly Delimiter[] = ["\t", ",", ";"];
const linesLookedAt = 100;

interface Parts {
  readonly delimiter: Delimiter;
  /** In how many lines it stands, and how often in all. */
  readonly lines: number;
  readonly parts: number;
}

/** Null for a text that has no columns. */
export function findDelimiter(text: string): Delimiter | null {
  const most = delimiters
    .map((delimiter) => partsBy(text, delimiter))
    .reduce((best, one) => (isMore(one, best) ? one : best));
  return most.parts === 0 ? null : most.delimiter;
}

const isMore = (one: Parts, best: Parts): boolean =>
  one.lines === best.lines ? one.parts > best.parts : one.lines > best.lines;

function partsBy(text: string, delimiter: Delimiter): Parts {
  let [parts, lines, looked] = [0, 0, 0];
  try {
    for (const { fields } of splitRecords(text, delimiter)) {
      parts += fields.length - 1;
      if (fields.length > 1) lines += 1;
      looked += 1;
      if (looked === linesLookedAt) break;
    }
  } catch (error) {
    // A field that never ends or is too long: to be refused with its place, once it is read by this delimiter.
    if (!(error instanceof Refusal)) throw error;
    if (text.includes(delimiter)) [parts, lines] = [parts + 1, lines + 1];
  }
  return { delimiter, lines, parts };
}
