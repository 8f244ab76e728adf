/** What a file is told to be by its content, whatever its name says. */
import { expect, test } from "vitest";
import { aCompoundFile } from "./aCompoundFile.ts";
import { problemOf } from "./reading.ts";
import { aWorkbookFile, relationship, relationships } from "./aWorkbookFile.ts";
import { zipOf } from "./zipFile.ts";

const compound = (...names: readonly string[]): Buffer =>
  aCompoundFile(names.map((name) => ({ name, content: Buffer.alloc(0) })));
const packed = (name: string, content: string): Buffer => zipOf([{ name, content }]);

test.each([
  [
    "an .xls of Excel 4",
    Buffer.from("090406000000100000", "hex"),
    { code: "workbook-old-kind", field: "xls" },
  ],
  ["an encrypted .xlsx", compound("EncryptionInfo", "EncryptedPackage"), { code: "workbook-encrypted" }],
  [
    "a compound file that is none",
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    { code: "workbook-damaged", field: "archive", found: "header" },
  ],
  ["a .ppt", compound("PowerPoint Document"), { code: "workbook-not-a-table", field: "document" }],
  [
    "a workbook of Numbers",
    packed("Index/Document.iwa", "x"),
    { code: "workbook-old-kind", field: "numbers" },
  ],
  ["a 7z", Buffer.from("377abcaf271c0004", "hex"), { code: "workbook-not-a-table", field: "archive" }],
  ["a picture in WebP", "RIFF\x24\0\0\0WEBPVP8 ", { code: "workbook-not-a-table", field: "picture" }],
  ["a rich text", "{\\rtf1\\ansi a,b}", { code: "workbook-not-a-table", field: "document" }],
  ["a .doc", compound("WordDocument"), { code: "workbook-not-a-table", field: "document" }],
  ["another compound file", compound("Contents"), { code: "workbook-not-a-table", field: "unknown" }],
  [
    "an .odt",
    packed("mimetype", "application/vnd.oasis.opendocument.text"),
    { code: "workbook-not-a-table", field: "document" },
  ],
  [
    "an .xlsb",
    aWorkbookFile({
      parts: {
        "_rels/.rels": relationships(relationship("r1", "officeDocument", "xl/workbook.bin")),
        "xl/workbook.bin": "",
      },
    }),
    { code: "workbook-old-kind", field: "xlsb" },
  ],
  [
    "a .docx",
    aWorkbookFile({
      parts: {
        "_rels/.rels": relationships(relationship("r1", "officeDocument", "word/document.xml")),
        "word/document.xml": `<w:document xmlns:w="urn:w"><w:body/></w:document>`,
      },
    }),
    { code: "workbook-not-a-table", field: "document" },
  ],
  ["a zip of other files", packed("名册.xlsx", "x"), { code: "workbook-not-a-table", field: "archive" }],
  [
    "a zip of a zip",
    packed("a.zip", aWorkbookFile().toString("latin1")),
    { code: "workbook-not-a-table", field: "archive" },
  ],
  ["an empty zip", zipOf([]), { code: "workbook-not-a-table", field: "archive" }],
  ["a PNG", Buffer.from("89504e470d0a1a0a0000", "hex"), { code: "workbook-not-a-table", field: "picture" }],
  ["a JPEG", Buffer.from("ffd8ffe000104a464946", "hex"), { code: "workbook-not-a-table", field: "picture" }],
  [
    "a bitmap",
    Buffer.from("424d36000000000000003600", "hex"),
    { code: "workbook-not-a-table", field: "picture" },
  ],
  ["a PDF", "%PDF-1.7\n1 0 obj", { code: "workbook-not-a-table", field: "pdf" }],
  ["a RAR", "Rar!\x1a\x07\x00", { code: "workbook-not-a-table", field: "archive" }],
  ["a plan of ours", "SQLite format 3\0...", { code: "workbook-not-a-table", field: "plan" }],
  [
    "a web page without a table",
    "\n <html><p>a,b</p><ul><li>c</li></ul></html>",
    { code: "workbook-not-a-table", field: "web-page" },
  ],
  ["other XML", `<?xml version="1.0"?><plan>,</plan>`, { code: "workbook-not-a-table", field: "web-page" }],
  [
    "a page with its pictures, without a table",
    "MIME-Version: 1.0\nContent-Type: a, b",
    { code: "workbook-not-a-table", field: "web-page" },
  ],
  ["a text without columns", "名册\n育英学校\n", { code: "workbook-not-a-table", field: "plain-text" }],
  [
    "bytes of no kind",
    Buffer.from("00010203fffe0001", "hex"),
    { code: "workbook-not-a-table", field: "unknown" },
  ],
  ["nothing at all", "", { code: "workbook-empty" }],
  ["blanks", "\uFEFF \r\n\t\r\n", { code: "workbook-empty" }],
  ["delimiters without a value", ",,\n,,\n", { code: "workbook-empty" }],
  ["a workbook without a cell", aWorkbookFile(), { code: "workbook-empty" }],
])("%s", async (_, content, problem) => {
  expect(await problemOf(content)).toEqual(problem);
});

test("a text that begins like a bitmap is a text", async () => {
  expect(await problemOf("BM,小学\n1,2\n")).toBeNull();
});
