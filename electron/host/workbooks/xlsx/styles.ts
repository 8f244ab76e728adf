/** Of xl/styles.xml only this: which cell styles show a number as a date. */
import type { Reading } from "../reading.ts";
import type { Archive } from "./archive.ts";
import { isDateFormat } from "./dateFormat.ts";
import { readXml, valueOf } from "./readXml.ts";

/** By the style number that cells name. */
export async function readDateStyles(
  archive: Archive,
  part: string,
  { count }: Reading,
): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCellStyles = false;
  await readXml(part, archive.read(part), count, {
    open(name, attributes) {
      if (name === "cellXfs") inCellStyles = true;
      else if (name === "numFmt")
        codes.set(Number(valueOf(attributes, "numFmtId")), valueOf(attributes, "formatCode") ?? "");
      else if (name === "xf" && inCellStyles) formats.push(Number(valueOf(attributes, "numFmtId") ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return formats.map((id) => isDateFormat(id, codes.get(id)));
}
