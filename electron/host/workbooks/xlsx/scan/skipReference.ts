/**
 * Passes a character reference without making a text of it: some writers put one for every Chinese character, so that a
 * sheet holds millions.
 */
import { digit0, digit9, numberSign, semicolon } from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { characterNamed, isCharacter, longestReference } from "./characterReference.ts";

/** The window stands at "&". False for what is no reference in its usual form, or is cut off. */
export function skipReference(window: ByteWindow): boolean {
  return window.bytes[window.at + 1] === numberSign ? skipNumber(window) : skipNamed(window);
}

function skipNumber(window: ByteWindow): boolean {
  const { bytes } = window;
  const start = window.at + 2;
  let code = 0;
  let at = start;
  for (let digit = bytes[at] ?? 0; digit >= digit0 && digit <= digit9; digit = bytes[at] ?? 0) {
    code = code * 10 + digit - digit0;
    at += 1;
    if (at - start === longestReference) return false;
  }
  if (bytes[at] !== semicolon || at === start || !isCharacter(code)) return skipNamed(window);
  window.at = at + 1;
  return true;
}

/** Also those in hexadecimal. */
function skipNamed(window: ByteWindow): boolean {
  const { bytes, end } = window;
  const start = window.at + 1;
  const some = bytes.toString("latin1", start, Math.min(start + longestReference + 1, end));
  const length = some.indexOf(";");
  if (length < 0 && start + longestReference >= end) window.at = end;
  if (length < 0 || characterNamed(some.slice(0, length)) === undefined) return false;
  window.at = start + length + 1;
  return true;
}
