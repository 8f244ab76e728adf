/** Drafts as the bytes of a file: .xlsx from raw markup, or plain text. */
import { addressOf, type Merge } from "../../../shared/roster/neutralGrid.ts";
import {
  aWorkbookFile,
  relationship,
  relationships,
  sheetPart,
  workbookPart,
} from "../../unit/host/workbooks/aWorkbookFile.ts";
import type { Content, SheetDraft } from "./sheetDraft.ts";

export function xlsxBytes(sheets: readonly SheetDraft[]): Buffer {
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"${hidden ? ` state="hidden"` : ""}/>`,
  );
  const links = sheets.map((_sheet, i) =>
    relationship(`s${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  const parts = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetMarkup(sheet)] as const);
  return aWorkbookFile({
    styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`,
    parts: {
      "xl/workbook.xml": workbookPart(list.join("")),
      "xl/_rels/workbook.xml.rels": relationships(...links, relationship("y1", "styles", "styles.xml")),
      ...Object.fromEntries(parts),
    },
  });
}

function sheetMarkup({ rows, merges, hiddenRows }: SheetDraft): string {
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const written = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, content]) => cell(addressOf(row, column), content));
      return `<row r="${row}"${hiddenRows.has(row) ? ` hidden="1"` : ""}>${written.join("")}</row>`;
    });
  const after = merges.length === 0 ? "" : `<mergeCells>${merges.map(mergeMarkup).join("")}</mergeCells>`;
  return sheetPart(lines.join(""), after);
}

const mergeMarkup = ({ top, left, bottom, right }: Merge): string =>
  `<mergeCell ref="${addressOf(top, left)}:${addressOf(bottom, right)}"/>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function cell(at: string, content: Content): string {
  if ("number" in content) return `<c r="${at}"><v>${content.number}</v></c>`;
  if ("day" in content) return `<c r="${at}" s="1"><v>${content.day}</v></c>`;
  if ("error" in content) return `<c r="${at}" t="e"><v>${content.error}</v></c>`;
  if ("text" in content) {
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(content.text)}</t></is></c>`;
  }
  const value = content.result === undefined ? "" : `<v>${content.result}</v>`;
  return `<c r="${at}"><f>${content.formula}</f>${value}</c>`;
}

/** Comma-separated, each cell quoted where it must be. */
export function textBytes({ rows }: SheetDraft): Buffer {
  const last = Math.max(...rows.keys());
  const width = Math.max(...[...rows.values()].flatMap((cells) => [...cells.keys()]));
  const lines = Array.from({ length: last }, (_, r) =>
    Array.from({ length: width }, (_column, c) => plainText(rows.get(r + 1)?.get(c + 1))).join(","),
  );
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`);
}

function plainText(content: Content | undefined): string {
  if (content === undefined) return "";
  if ("number" in content) return String(content.number);
  // A text file holds the day as it was shown.
  if ("day" in content) return dayAsText(content.day);
  if ("error" in content) return content.error;
  const text = "text" in content ? content.text : String(content.result ?? "");
  return /[",\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const dayAsText = (day: number): string =>
  new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10).replaceAll("-", "/");
