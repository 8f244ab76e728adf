/**
 * An OpenDocument spreadsheet (.ods): one stream of markup, content.xml, read as it is inflated and counted. A library
 * would take it whole and expand what repeats before anybody could count it.
 */
import type { NeutralSheet, NeutralWorkbook } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Counted } from "../limits.ts";
import { chunksOf, type Reading } from "../reading.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../xlsx/archive.ts";
import { readElements } from "../xlsx/readElements.ts";
import { readXml, type Attributes, type XmlHandler } from "../xlsx/readXml.ts";
import { nameOf, odfAttributes, type OdfAttributes } from "./elements.ts";
import { TableReader } from "./tableReader.ts";

const contentPart = "content.xml";
const manifestPart = "META-INF/manifest.xml";

export async function readOds(archive: Archive, { count }: Reading): Promise<NeutralWorkbook> {
  if (await isEncrypted(archive, count)) throw new Refusal({ code: "workbook-encrypted" });
  const content = new ContentReader(count);
  await readElements(contentPart, archive.read(contentPart), count, content);
  return { kind: "ods", sheets: content.sheets };
}

/** The same markup in one file that is not packed (.fods). */
export async function readFlatOds(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const reader = new ContentReader(reading.count);
  await readElements("", chunksOf(content, reading), reading.count, reader);
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
  /** Elements open within the table. */
  #depth = 0;
  /** How deep within what is besides the sheets. */
  #beside = 0;

  constructor(count: Counted) {
    this.#count = count;
  }

  open(name: string, given: Attributes): void {
    const attributes = odfAttributes(given);
    if (this.#table !== null) this.#openWithin(name, attributes);
    else if (this.#beside > 0 || isBesides(name, attributes)) this.#beside += 1;
    else if (name === "style:style") this.#style = attributes.get("style:name") ?? "";
    else if (name === "style:table-properties") this.#readDisplay(attributes);
    else if (name === "table:table") this.#begin(attributes);
  }

  text(text: string): void {
    this.#table?.text(text);
  }

  skipsText(): boolean {
    return this.#table?.skipsText() ?? true;
  }

  close(name: string): void {
    if (this.#table === null) {
      if (this.#beside > 0) this.#beside -= 1;
      return;
    }
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

/**
 * Tables that are no sheets: what changes took away, what links brought, and the copy of a sheet of another file that
 * formulas name, which is called "'file:///…'#Sheet1" as no sheet can be.
 */
const isBesides = (name: string, attributes: OdfAttributes): boolean =>
  name === "table:tracked-changes" ||
  name === "table:dde-links" ||
  (name === "table:table" && /^'.*'#/su.test(attributes.get("table:name") ?? ""));
