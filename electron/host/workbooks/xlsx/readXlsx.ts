/**
 * A packed workbook (.xlsx, .xlsm): in its package the main part is found through the relationships, and every
 * sheet read in the workbook's order. Only what the import looks at is ever inflated.
 */
import type { NeutralSheet, NeutralWorkbook } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Reading } from "../reading.ts";
import { damaged, notATable, oldKind, type Refusal } from "../refusal.ts";
import type { Archive } from "./archive.ts";
import type { CellContext } from "./cellValue.ts";
import { readRelationships, type Relationship } from "./relationships.ts";
import { readSharedStrings } from "./readSharedStrings.ts";
import { SharedStrings } from "./sharedStrings.ts";
import { readSheetPart } from "./sheetPart.ts";
import { readDateStyles } from "./styles.ts";
import { readWorkbookPart, type SheetEntry } from "./workbookPart.ts";

export async function readXlsx(archive: Archive, reading: Reading): Promise<NeutralWorkbook> {
  const main = await findMainPart(archive, reading);
  const { sheets, since1904 } = await readWorkbookPart(archive, main, reading);
  const relationships = await readRelationships(archive, main, reading);
  const tables = tablesOf(sheets, relationships);
  const strings = partOf(relationships, "sharedStrings");
  const styles = partOf(relationships, "styles");
  const context: WorkbookContext = {
    strings: strings === undefined ? new SharedStrings() : await readSharedStrings(archive, strings, reading),
    isDateStyle: styles === undefined ? [] : await readDateStyles(archive, styles, reading),
    since1904,
  };
  return { kind: "xlsx", sheets: await readSheets(archive, tables, context, reading) };
}

type WorkbookContext = Omit<CellContext, "sheet">;

const usualMainPart = "xl/workbook.xml";

async function findMainPart(archive: Archive, reading: Reading): Promise<string> {
  const named = partOf(await readRelationships(archive, "", reading), "officeDocument");
  const main = named !== undefined && archive.has(named) ? named : usualMainPart;
  if (main.endsWith(".bin")) throw oldKind("xlsb");
  if (!archive.has(main)) throw refusalWithoutMainPart(named);
  return main;
}

/** A package that names its main part has lost it; one that names none is no workbook. */
const refusalWithoutMainPart = (named: string | undefined): Refusal =>
  named === undefined ? notATable("archive") : damaged("part-missing", named);

const partOf = (relationships: readonly Relationship[], kind: string): string | undefined =>
  relationships.find((relationship) => relationship.kind === kind)?.target;

interface Table {
  readonly entry: SheetEntry;
  readonly part: string;
}

/** Sheets of cells; charts and dialogs that stand as sheets are left out. */
function tablesOf(sheets: readonly SheetEntry[], relationships: readonly Relationship[]): readonly Table[] {
  return sheets.flatMap((entry) => {
    const found = relationships.find(({ id }) => id === entry.relationshipId);
    if (found === undefined) throw damaged("part-missing", entry.name);
    return found.kind === "worksheet" ? [{ entry, part: found.target }] : [];
  });
}

async function readSheets(
  archive: Archive,
  tables: readonly Table[],
  context: WorkbookContext,
  reading: Reading,
): Promise<readonly NeutralSheet[]> {
  const sheets: NeutralSheet[] = [];
  for (const { entry, part } of tables) {
    const { name, hidden } = entry;
    sheets.push({
      name,
      hidden,
      ...(await readSheetPart(part, archive.read(part), { ...context, sheet: name }, reading.count)),
    });
  }
  return sheets;
}
