/** Files the terminal reads and writes itself: plans as JSON, workbooks. */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, resolve } from "node:path";
import { readInterchange } from "../../shared/contract/interchange.ts";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import type { WrittenFile } from "../../shared/contract/writtenFile.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { errorCode, saysPlaceUnusable } from "../host/errorCode.ts";

export interface PlanFile {
  readonly json: unknown;
  readonly plan: Plan;
}

/** A plan that keeps to the format, as it stands in the file and as read. */
export function readPlanFile(path: string): Outcome<PlanFile> {
  const json = readJson(path);
  if (!json.ok) return json;
  const plan = readInterchange(json.value);
  if (plan.ok) return done({ json: json.value, plan: plan.value });
  // Every other problem names a place in the file; this one is about the file.
  return plan.problem.code === "not-a-plan" ? refused({ ...plan.problem, path: nameIn(path) }) : plan;
}

function readJson(path: string): Outcome<unknown> {
  const place = { path: nameIn(path) };
  try {
    return done(JSON.parse(strictUtf8.decode(readFileSync(path))));
  } catch (error) {
    if (error instanceof SyntaxError)
      return refused({ code: "not-json", ...place, found: whereItBroke(error.message) });
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return refused({ code: "not-json", ...place, found: "文字编码不是 UTF-8" });
    if (tooLarge.has(errorCode(error))) return refused({ code: "not-json", ...place, found: "文件过大" });
    if (!saysPlaceUnusable(error)) throw error;
    return refused({
      code: errorCode(error) === "ENOENT" ? "document-missing" : "file-unreadable",
      ...place,
    });
  }
}

/** Beyond what a text may have in memory; no plan comes near. */
const tooLarge = new Set<string | null>(["ERR_FS_FILE_TOO_LARGE", "ERR_STRING_TOO_LONG"]);

/** Fatal: a file in GB18030 must not be taken in with its names spoilt. Drops the mark that Windows editors put in front. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** V8 names the place in English, or none when the text ends too early. */
function whereItBroke(message: string): string {
  const [, line, column] = /line (\d+) column (\d+)/u.exec(message) ?? [];
  if (line !== undefined) return `第 ${line} 行第 ${column} 列有误`;
  return message.startsWith("Unexpected end") ? "内容不完整" : "";
}

/** What is no data file is never written over. */
export const writeText = (path: string, text: string): Outcome<null> => writeWhole(path, text, looksLikeJson);

/** What is no workbook, or Word file, is never written over. */
export const writeOfficeFile = (path: string, { content }: WrittenFile): Outcome<null> =>
  writeWhole(path, Buffer.from(content, "base64"), looksLikeArchive);

/** Written beside and renamed: a file that is there is a whole one. */
function writeWhole(
  path: string,
  content: string | Uint8Array,
  isOfItsKind: (path: string) => boolean,
): Outcome<null> {
  if (existsSync(path) && !isOfItsKind(path)) return refused({ code: "document-exists", path: nameIn(path) });
  const building = `${path}.new`;
  try {
    writeFileSync(building, content);
    renameSync(building, path);
    return done(null);
  } catch (error) {
    rmSync(building, { force: true });
    if (!saysPlaceUnusable(error)) throw error;
    return refused({ code: "document-write-failed", path: nameIn(path), found: errorCode(error) ?? "" });
  }
}

/** JSON begins with a brace, maybe after a byte order mark or blanks; what a document begins with, the host knows. */
export const looksLikeJson = (path: string): boolean =>
  /^\uFEFF?\s*[[{"]/u.test(beginningOf(path).toString("utf8"));

/** Two letters begin every archive, and no other file that is likely to be named by mistake. */
const looksLikeArchive = (path: string): boolean => beginningOf(path).toString("latin1").startsWith("PK");

/** The first bytes; none of what cannot be read. */
function beginningOf(path: string): Buffer {
  try {
    const descriptor = openSync(path, "r");
    try {
      const start = Buffer.alloc(64);
      const bytes = readSync(descriptor, start, 0, start.length, 0);
      return start.subarray(0, bytes);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!saysPlaceUnusable(error)) throw error;
    return Buffer.alloc(0);
  }
}

/** Also for ".", which has no name of its own. */
const nameIn = (path: string): string => basename(resolve(path));
