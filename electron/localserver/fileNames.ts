/** Names a planner may give to a plan: good on Windows, macOS and Linux alike, and never a way out of the folder. */
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";

const extension = ".seatplan";
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
// oxlint-disable-next-line no-control-regex -- control characters are just what must not be in a name
const forbidden = /[\\/:*?"<>|\u0000-\u001f\u007f]/u;
/** File systems stop at 255 bytes; the note and the journal beside the plan have longer names than the plan. */
const longestBytes = 220;

/** The file name with its extension; refused with what was wrong. */
export function planFileName(given: string): Outcome<string> {
  const stem = withoutExtension(given.normalize("NFC").trim()).trim();
  return isGoodStem(stem)
    ? done(stem + extension)
    : refused({ code: "bad-value", path: "fileName", found: given.slice(0, 80) });
}

const isGoodStem = (stem: string): boolean =>
  stem !== "" &&
  !forbidden.test(stem) &&
  !reserved.test(stem) &&
  !/^(?:\.|~\$)/u.test(stem) &&
  !stem.endsWith(".") &&
  Buffer.byteLength(stem + extension) <= longestBytes;

const withoutExtension = (name: string): string =>
  name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;

/** Plans of a folder: not the notes (`~$…`) and hidden files beside them. */
export const isPlanFile = (name: string): boolean =>
  name.toLowerCase().endsWith(extension) && !name.startsWith("~$") && !name.startsWith(".");

/** "甲县.seatplan", "甲县 (2).seatplan", … */
export function* freeNames(fileName: string): Generator<string> {
  yield fileName;
  for (let n = 2; ; n += 1) yield `${withoutExtension(fileName)} (${n})${extension}`;
}
