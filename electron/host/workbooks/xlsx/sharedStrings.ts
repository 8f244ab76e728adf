/** The texts that cells name by number. Runs of differing looks are joined; readings of characters (ruby) left out. */
import { limits, tooLarge } from "../limits.ts";
import type { Reading } from "../reading.ts";
import type { Archive } from "./archive.ts";
import { readXml, type XmlHandler } from "./readXml.ts";
import { unescaped } from "./xstring.ts";

export async function readSharedStrings(
  archive: Archive,
  part: string,
  { count }: Reading,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const item = richText();
  await readXml(part, archive.read(part), count, {
    open(name) {
      if (name === "si") item.begin();
      else item.open(name);
    },
    text: (text) => item.text(text),
    close(name) {
      item.close(name);
      if (name !== "si") return;
      const whole = item.value();
      count.add("characters", whole.length);
      strings.push(whole);
    },
  });
  return strings;
}

export interface RichText extends Required<Pick<XmlHandler, "close" | "text">> {
  begin(): void;
  open(name: string): void;
  value(): string;
}

/** Joins the <t> of <si> or <is>, but not those within <rPh>. */
export function richText(): RichText {
  let joined = "";
  let inText = false;
  let inReading = false;
  return {
    begin() {
      joined = "";
      inText = false;
      inReading = false;
    },
    open(name) {
      if (name === "t") inText = !inReading;
      if (name === "rPh") inReading = true;
    },
    text(text) {
      if (!inText) return;
      joined += text;
      if (joined.length > limits.textLength * escapeLength) throw tooLarge("textLength");
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "rPh") inReading = false;
    },
    value: () => unescaped(joined),
  };
}

/** "_x000D_" is one character once read. */
const escapeLength = 7;
