/** Files the terminal reads and writes itself: plans as JSON. */
import { closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import { errorCode, saysPlaceUnusable } from "../host/errorCode.ts";

export function readJson(path: string): Outcome<unknown> {
  const place = { path: basename(path) };
  try {
    // Windows editors put a byte order mark in front, which is no JSON.
    return done(JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/u, "")));
  } catch (error) {
    if (error instanceof SyntaxError)
      return refused({ code: "not-json", ...place, found: error.message.slice(0, 120) });
    if (!saysPlaceUnusable(error)) throw error;
    return refused({
      code: errorCode(error) === "ENOENT" ? "document-missing" : "file-unreadable",
      ...place,
    });
  }
}

/** Written beside and renamed: a file that is there is a whole one. */
export function writeText(path: string, text: string): Outcome<null> {
  const building = `${path}.new`;
  try {
    writeFileSync(building, text);
    renameSync(building, path);
    return done(null);
  } catch (error) {
    if (!saysPlaceUnusable(error)) throw error;
    return refused({ code: "document-write-failed", path: basename(path), found: errorCode(error) ?? "" });
  }
}

/** JSON begins with a brace, maybe after a byte order mark or blanks; what a document begins with, the host knows. */
export function looksLikeJson(path: string): boolean {
  try {
    const descriptor = openSync(path, "r");
    const start = Buffer.alloc(64);
    const bytes = readSync(descriptor, start, 0, start.length, 0);
    closeSync(descriptor);
    return /^\uFEFF?\s*[[{"]/u.test(start.toString("utf8", 0, bytes));
  } catch (error) {
    if (!saysPlaceUnusable(error)) throw error;
    return false;
  }
}
