/** Reads the part with the texts that cells name by number. */
import type { Reading } from "../reading.ts";
import type { Archive } from "./archive.ts";
import { readXml, type Attributes } from "./readXml.ts";
import { richText } from "./richText.ts";
import { StringScanner } from "./scan/stringScanner.ts";
import { SharedStrings } from "./sharedStrings.ts";

export async function readSharedStrings(
  archive: Archive,
  part: string,
  { count }: Reading,
): Promise<SharedStrings> {
  const strings = new SharedStrings();
  const add = (bytes: Uint8Array, from: number, to: number): void => {
    count.add("characters", to - from);
    strings.add(bytes, from, to);
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
  return strings;
}
