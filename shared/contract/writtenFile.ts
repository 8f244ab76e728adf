/**
 * A file that was made for the planner, on its way to where she wants it: the shell asks her and writes it there. Its
 * ending says what it is; a shell writes no other.
 */

export interface WrittenFile {
  readonly fileName: string;
  /** Base64, since a page gets its answers as JSON. */
  readonly content: string;
}

/** By ending, the type a browser is told. */
export const writtenTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  png: "image/png",
  svg: "image/svg+xml",
} as const;
export type WrittenEnding = keyof typeof writtenTypes;

/** Null for a name that no file made here has. */
export function writtenEnding(fileName: string): WrittenEnding | null {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  return isWritten(ending) ? ending : null;
}

const isWritten = (ending: string): ending is WrittenEnding => Object.hasOwn(writtenTypes, ending);
