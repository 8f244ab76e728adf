/** .xlsx files from raw markup, so that a test says exactly what stands in the file. */
import { zipOf, type ZipEntry } from "./zipFile.ts";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface WorkbookFile {
  /** What stands in <sheetData>, of the one sheet 名册. */
  readonly rows?: string;
  /** What follows <sheetData>. */
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Parts by name, instead of or besides those made from the rest; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Buffer | null>>;
  readonly entries?: readonly ZipEntry[];
}

export const relationship = (id: string, kind: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="${relationshipTypes}/${kind}" Target="${target}" ${more}/>`;

export const relationships = (...lines: readonly string[]): string =>
  `<Relationships xmlns="${packageNamespace}">${lines.join("")}</Relationships>`;

export const workbookPart = (sheets: string, properties = ""): string =>
  `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipTypes}">${properties}<sheets>${sheets}</sheets></workbook>`;

export const sheetPart = (rows: string, after = ""): string =>
  `<worksheet xmlns="${mainNamespace}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

export function aWorkbookFile(file: WorkbookFile = {}): Buffer {
  const {
    rows = "",
    after = "",
    strings = "",
    styles = "",
    workbookProperties,
    parts = {},
    entries = [],
  } = file;
  const all: Record<string, string | Buffer | null> = {
    "_rels/.rels": relationships(relationship("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbookPart(`<sheet name="名册" sheetId="1" r:id="s1"/>`, workbookProperties),
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("s1", "worksheet", "worksheets/sheet1.xml"),
      relationship("t1", "sharedStrings", "sharedStrings.xml"),
      relationship("y1", "styles", "styles.xml"),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}">${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": sheetPart(rows, after),
    ...parts,
  };
  const made = Object.entries(all).flatMap(([name, content]) =>
    content === null ? [] : [{ name, content }],
  );
  return zipOf([...made, ...entries]);
}
