/**
 * A page with all that belongs to it in one file (.mht, "单个文件网页"): MIME parts, of which those in HTML are read, each
 * with a table a sheet. Excel saves a workbook of several sheets so.
 */
import type { NeutralSheet, NeutralWorkbook } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { limits, tooLarge } from "../limits.ts";
import type { Reading } from "../reading.ts";
import { notATable } from "../refusal.ts";
import { decodePage } from "./decodePage.ts";
import { readPage } from "./readHtml.ts";

export async function readMhtml(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const pages = partsOf(content.toString("latin1")).filter(({ type }) => type === "text/html");
  const sheets: NeutralSheet[] = [];
  for (const { body, charset } of pages) {
    const name = pages.length === 1 ? "" : `工作表${sheets.length + 1}`;
    const sheet = await readPage(decodePage(body, charset), name, reading);
    if (sheet !== null) sheets.push(sheet);
  }
  if (sheets.length === 0) throw notATable("web-page");
  return { kind: "web-page", sheets };
}

interface Part {
  readonly type: string;
  readonly charset: string | undefined;
  readonly body: Buffer;
}

/** Of a file without a boundary it is itself the one part. */
function partsOf(file: string): readonly Part[] {
  const { head } = split(file);
  const boundary = /boundary="?([^";\r\n]+)"?/iu.exec(head)?.[1];
  if (boundary === undefined) return [partOf(file)];
  const parts = file.split(`--${boundary}`).slice(1, -1);
  if (parts.length > limits.entries) throw tooLarge("entries");
  return parts.map((part) => partOf(part.replace(/^\s+/u, "")));
}

function partOf(part: string): Part {
  const { head, body } = split(part);
  const field = (name: string): string =>
    new RegExp(`^${name}:\\s*(.*(?:\\r?\\n[ \\t].*)*)`, "imu").exec(head)?.[1] ?? "";
  const type = field("Content-Type");
  return {
    type: (/^[\w/+.-]+/u.exec(type)?.[0] ?? "").toLowerCase(),
    charset: /charset="?([\w.:-]+)"?/iu.exec(type)?.[1],
    body: bytesOf(body, field("Content-Transfer-Encoding").trim().toLowerCase()),
  };
}

function split(part: string): { readonly head: string; readonly body: string } {
  const blank = /\r?\n\r?\n/u.exec(part);
  if (blank === null) return { head: part, body: "" };
  return { head: part.slice(0, blank.index), body: part.slice(blank.index + blank[0].length) };
}

function bytesOf(body: string, encoding: string): Buffer {
  if (encoding === "base64") return Buffer.from(body, "base64");
  return Buffer.from(encoding === "quoted-printable" ? unquoted(body) : body, "latin1");
}

/** RFC 2045, 6.7: "=E5" is a byte, "=" at the end of a line joins it to the next. */
const unquoted = (body: string): string =>
  body
    .replaceAll(/=[ \t]*\r?\n/gu, "")
    .replaceAll(/=([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
