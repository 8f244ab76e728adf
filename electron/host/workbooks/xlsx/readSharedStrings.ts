/** Reads the part with the texts that cells name by number. */
import type { Reading } from "../reading.ts";
import type { Archive } from "./archive.ts";
import { readXml, type Attributes } from "./readXml.ts";
import { richText } from "./richText.ts";
import { StringScanner } from "./scan/stringScanner.ts";
import { SharedStrings } from "./sharedStrings.ts";

/** Characters: a text has few, and there are many texts. */
const countedAtOnce = 100_000;

export async function readSharedStrings(
  archive: Archive,
  part: string,
  { count }: Reading,
): Promise<SharedStrings> {
  const strings = new SharedStrings();
  let uncounted = 0;
  const countUp = (): void => {
    count.add("characters", uncounted);
    uncounted = 0;
  };
  const add = (bytes: Uint8Array, from: number, to: number): void => {
    strings.add(bytes, from, to);
    uncounted += to - from;
    if (uncounted > countedAtOnce) countUp();
  };
  const item = richText();
  const handler = {
    open(name: string, attributes: Attributes) {
      if (name === "si") item.begin();
      else item.open(name, attributes);
    },
    text: (text: string) => item.text(text),
    close(name: string) {
      item.close(name);
      if (name !== "si") return;
      const bytes = Buffer.from(item.value());
      add(bytes, 0, bytes.length);
    },
  };
  await readXml(part, archive.read(part), count, handler, new StringScanner(add));
  countUp();
  return strings;
}
