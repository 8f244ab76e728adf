/**
 * Printed documents as the bytes of a .docx. The docx library writes the text and packs the file; styles, the table of
 * fonts and the properties are written here and take the place of its own. With the same plan and the same moment the
 * parts of the file are the same.
 */
import { Document, Packer } from "docx";
import type { PrintedDocument } from "../../../shared/print/printed.ts";
import { fontTable, latinFont, officeFonts, type FontName } from "./officeFonts.ts";
import { sectionsOf } from "./sections.ts";
import { stylesPart } from "./stylesPart.ts";
import { element, escaped, part } from "./xml.ts";

export interface WordProperties {
  readonly title: string;
  readonly author: string;
  /** ISO instant. */
  readonly at: string;
}

export async function wordOf(
  documents: readonly PrintedDocument[],
  properties: WordProperties,
): Promise<Uint8Array> {
  const file = new Document({
    sections: sectionsOf(documents),
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 420,
    // What has no style of its own takes its fonts from here: the texts of charts.
    theme: { name: "公文", fonts: { headings: themeFonts("heiti"), body: themeFonts("songti") } },
  });
  return Packer.toBuffer(file, undefined, [
    { path: "word/styles.xml", data: stylesPart() },
    { path: "word/fontTable.xml", data: part(fontTable()) },
    { path: "docProps/core.xml", data: corePart(properties) },
  ]);
}

function themeFonts(font: FontName) {
  const { name } = officeFonts[font];
  return { latin: latinFont, eastAsia: name, scripts: { Hans: name } };
}

const corePart = ({ title, author, at }: WordProperties): string =>
  part(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      [
        element("dc:title", {}, [escaped(title)]),
        element("dc:creator", {}, [escaped(author)]),
        element("cp:lastModifiedBy", {}, [escaped(author)]),
        element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, [at]),
        element("dcterms:modified", { "xsi:type": "dcterms:W3CDTF" }, [at]),
        element("dc:language", {}, ["zh-CN"]),
      ],
    ),
  );
