/** OpenDocument spreadsheets from raw markup. */
import { zipOf, type ZipEntry } from "./zipFile.ts";

const namespaces = ["office", "table", "text", "style", "drawing"]
  .map(
    (name) =>
      `xmlns:${name === "drawing" ? "draw" : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  .concat(`xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`)
  .join(" ");

export const odsMimetype: ZipEntry = {
  name: "mimetype",
  content: "application/vnd.oasis.opendocument.spreadsheet",
  method: "stored",
};

/** `tables` is what stands in <office:spreadsheet>. */
export const odsContent = (tables: string, styles = ""): string =>
  `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;

export const anOdsFile = (tables: string, styles = "", more: readonly ZipEntry[] = []): Buffer =>
  zipOf([odsMimetype, { name: "content.xml", content: odsContent(tables, styles) }, ...more]);

export const table = (rows: string, attributes = `table:name="名册"`): string =>
  `<table:table ${attributes}>${rows}</table:table>`;
export const row = (cells: string, attributes = ""): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
export const cell = (content: string, attributes = `office:value-type="string"`): string =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`;
export const text = (words: string): string => `<text:p>${words}</text:p>`;
export const float = (value: number | string, more = ""): string =>
  cell(text(String(value)), `office:value-type="float" office:value="${value}" ${more}`);
