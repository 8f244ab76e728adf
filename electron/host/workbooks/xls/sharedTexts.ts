/**
 * The texts that cells name by number (SST, [MS-XLS] 2.4.265). Runs of differing looks and readings of characters stand
 * behind each text and are passed over. How many there are is not believed: the record ends when its bytes do.
 */
import type { Counted } from "../limits.ts";
import type { BiffRecord } from "./records.ts";
import { RecordReader } from "./recordReader.ts";

const hasReadings = 4;
const hasRuns = 8;
const runSize = 4;
const countsSize = 8;

export function readSharedTexts(record: BiffRecord, count: Counted): readonly string[] {
  const reader = new RecordReader(record, countsSize);
  const texts: string[] = [];
  while (!reader.atEnd) {
    const text = sharedText(reader);
    count.add("characters", text.length);
    texts.push(text);
  }
  return texts;
}

function sharedText(reader: RecordReader): string {
  const length = reader.short();
  const flags = reader.byte();
  const runs = (flags & hasRuns) === 0 ? 0 : reader.short();
  const readings = (flags & hasReadings) === 0 ? 0 : reader.long();
  const text = reader.characters(length, flags);
  reader.skip(runs * runSize + readings);
  return text;
}
