/**
 * An OpenDocument spreadsheet (.ods): one stream of markup, content.xml, read as it is inflated and counted. A library
 * would take it whole and expand what repeats before anybody could count it.
 */
import type { NeutralSheet, NeutralWorkbook } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Counted } from "../limits.ts";
import { chunksOf, type Reading } from "../reading.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../xlsx/archive.ts";
import { readXml, type Attributes, type XmlHandler } from "../xlsx/readXml.ts";
import { nameOf, odfAttributes, type OdfAttributes } from "./elements.ts";
import { TableReader } from "./tableReader.ts";

const contentPart = "content.xml";
const manifestPart = "META-INF/manifest.xml";

export async function readOds(archive: Archive, { count }: Reading): Promise<NeutralWorkbook> {
  if (await isEncrypted(archive, count)) throw new Refusal({ code: "workbook-encrypted" });
  const content = new ContentReader(count);
  await readXml(contentPart, archive.read(contentPart), count, content);
  return { kind: "ods", sheets: content.sheets };
}

/** The same markup in one file that is not packed (.fods). */
export async function readFlatOds(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const reader = new ContentReader(reading.count);
  await readXml("", chunksOf(content, reading), reading.count, reader);
  return { kind: "ods", sheets: reader.sheets };
}

/** The list of the package's parts says how each is encrypted. */
async function isEncrypted(archive: Archive, count: Counted): Promise<boolean> {
  if (!archive.has(manifestPart)) return false;
  let found = false;
  await readXml(manifestPart, archive.read(manifestPart), count, {
    open(name) {
      if (name === "encryption-data") found = true;
    },
  });
  return found;
}

class ContentReader implements XmlHandler {
  readonly nameOf = nameOf;
  readonly sheets: NeutralSheet[] = [];
  readonly #count: Counted;
  readonly #hiddenStyles = new Set<string>();
  #style = "";
  #table: TableReader | null = null;
  /** Elements open within the table; a table within is of a cell or of a change that was tracked. */
  #depth = 0;
  #isTracked = false;

  constructor(count: Counted) {
    this.#count = count;
  }

  open(name: string, given: Attributes): void {
    const attributes = odfAttributes(given);
    if (name === "table:tracked-changes") this.#isTracked = true;
    if (this.#table !== null) this.#openWithin(name, attributes);
    else if (name === "style:style") this.#style = attributes.get("style:name") ?? "";
    else if (name === "style:table-properties") this.#readDisplay(attributes);
    else if (name === "table:table" && !this.#isTracked) this.#begin(attributes);
  }

  text(text: string): void {
    this.#table?.text(text);
  }

  close(name: string): void {
    if (name === "table:tracked-changes") this.#isTracked = false;
    if (this.#table === null) return;
    if (this.#depth === 0) {
      this.sheets.push(this.#table.sheet());
      this.#table = null;
      return;
    }
    this.#depth -= 1;
    this.#table.close(name);
  }

  #openWithin(name: string, attributes: OdfAttributes): void {
    this.#depth += 1;
    this.#table?.open(name, attributes);
  }

  #readDisplay(attributes: OdfAttributes): void {
    if (attributes.get("table:display") === "false") this.#hiddenStyles.add(this.#style);
  }

  #begin(attributes: OdfAttributes): void {
    this.#count.add("sheets");
    const name = attributes.get("table:name") ?? "";
    const hidden = this.#hiddenStyles.has(attributes.get("table:style-name") ?? "");
    this.#table = new TableReader(name, hidden, this.#count);
    this.#depth = 0;
  }
}
