/** Drafts as the bytes of an .xlsx file, from raw markup. What a spreadsheet keeps besides its values is there too. */
import { addressOf, type Merge } from "../../../shared/roster/sheets/neutralGrid.ts";
import {
  aWorkbookFile,
  relationship,
  relationships,
  sheetPart,
  workbookPart,
} from "../../unit/host/workbooks/aWorkbookFile.ts";
import type { Content, SheetDraft, SheetManners } from "./sheetDraft.ts";

export function xlsxBytes(sheets: readonly SheetDraft[]): Buffer {
  const list = sheets.map(
    ({ name, manners }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"${manners.hidden === true ? ` state="hidden"` : ""}/>`,
  );
  const links = sheets.map((_sheet, i) =>
    relationship(`s${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  const strings = new Strings();
  const parts = sheets.map(
    (sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetMarkup(sheet, strings)] as const,
  );
  return aWorkbookFile({
    styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`,
    strings: strings.markup(),
    parts: {
      "[Content_Types].xml": contentTypes(parts.map(([name]) => name)),
      "xl/workbook.xml": workbookPart(list.join("")),
      "xl/_rels/workbook.xml.rels": relationships(
        ...links,
        relationship("y1", "styles", "styles.xml"),
        relationship("t1", "sharedStrings", "sharedStrings.xml"),
      ),
      ...Object.fromEntries(parts),
    },
  });
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Other programs know a workbook by it. */
function contentTypes(sheets: readonly string[]): string {
  const kinds = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/styles.xml", "styles"],
    ["xl/sharedStrings.xml", "sharedStrings"],
    ...sheets.map((name) => [name, "worksheet"]),
  ];
  const overrides = kinds.map(
    ([name, kind]) => `<Override PartName="/${name}" ContentType="${spreadsheet}.${kind}+xml"/>`,
  );
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join("")}</Types>`;
}

function sheetMarkup({ rows, merges, hiddenRows, manners }: SheetDraft, strings: Strings): string {
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const written = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, content]) => cell(addressOf(row, column), content, manners, strings));
      return `<row r="${row}"${hiddenRows.has(row) ? ` hidden="1"` : ""}>${written.join("")}</row>`;
    });
  const filter = manners.filter === true ? `<autoFilter ref="A1:XFD1048576"/>` : "";
  const merged = merges.length === 0 ? "" : `<mergeCells>${merges.map(mergeMarkup).join("")}</mergeCells>`;
  return withColumns(sheetPart(lines.join(""), `${filter}${merged}`), manners);
}

/** Hidden columns are read like the others: people hide what does not fit on the page. */
const withColumns = (markup: string, { hiddenColumns }: SheetManners): string =>
  hiddenColumns === true
    ? markup.replace("<sheetData>", `<cols><col min="4" max="5" hidden="1" width="0"/></cols><sheetData>`)
    : markup;

const mergeMarkup = ({ top, left, bottom, right }: Merge): string =>
  `<mergeCell ref="${addressOf(top, left)}:${addressOf(bottom, right)}"/>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const plain = (text: string): string => `<t xml:space="preserve">${escaped(text)}</t>`;

/** The table of shared texts, made while the cells are written. */
class Strings {
  readonly #items: string[] = [];

  add(markup: string): number {
    return this.#items.push(`<si>${markup}</si>`) - 1;
  }

  markup(): string {
    return this.#items.join("");
  }
}

function cell(at: string, content: Content, manners: SheetManners, strings: Strings): string {
  if ("number" in content) return `<c r="${at}"><v>${content.number}</v></c>`;
  if ("day" in content) return `<c r="${at}" s="1"><v>${content.day}</v></c>`;
  if ("error" in content) return `<c r="${at}" t="e"><v>${content.error}</v></c>`;
  if ("text" in content) return textCell(at, content.text, manners, strings);
  const value = content.result === undefined ? "" : `<v>${content.result}</v>`;
  return `<c r="${at}"><f>${content.formula}</f>${value}</c>`;
}

function textCell(at: string, text: string, { texts = "inline" }: SheetManners, strings: Strings): string {
  if (texts === "inline") return `<c r="${at}" t="inlineStr"><is>${plain(text)}</is></c>`;
  return `<c r="${at}" t="s"><v>${strings.add(itemMarkup(text, texts))}</v></c>`;
}

function itemMarkup(text: string, texts: SheetManners["texts"]): string {
  const [first = "", ...rest] = Array.from(text);
  switch (texts) {
    case "rich":
      return `<r><rPr><b/></rPr>${plain(first)}</r><r>${plain(rest.join(""))}</r>`;
    case "phonetic":
      return `${plain(text)}<rPh sb="0" eb="1">${plain("pīn")}</rPh><phoneticPr fontId="1"/>`;
    default:
      return plain(text);
  }
}
