/** xl/workbook.xml: the sheets in their order with names and hidden flags, and which day its dates count from. */
import type { Reading } from "../reading.ts";
import { notATable } from "../refusal.ts";
import type { Archive } from "./archive.ts";
import { readXml, valueOf, type Attributes } from "./readXml.ts";

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904-01-01, as on old Macs. */
  readonly since1904: boolean;
}

export async function readWorkbookPart(
  archive: Archive,
  part: string,
  { count }: Reading,
): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  let since1904 = false;
  let root: string | undefined;
  await readXml(part, archive.read(part), count, {
    open(name, attributes) {
      root ??= name;
      // What holds a text or slides is packed in the same way.
      if (root !== "workbook") throw notATable("document");
      if (name === "workbookPr") since1904 = isTrue(valueOf(attributes, "date1904"));
      if (name !== "sheet") return;
      count.add("sheets");
      sheets.push(sheetEntry(attributes));
    },
  });
  return { sheets, since1904 };
}

const sheetEntry = (attributes: Attributes): SheetEntry => ({
  name: valueOf(attributes, "name") ?? "",
  hidden: ["hidden", "veryHidden"].includes(valueOf(attributes, "state") ?? ""),
  relationshipId: Object.values(attributes).find(isRelationshipId)?.value ?? "",
});

/** Usually "r:id"; the prefix is the file's own choice. */
const isRelationshipId = ({ local, uri }: Attributes[string]): boolean =>
  local === "id" && uri.endsWith("/relationships");

export const isTrue = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";
