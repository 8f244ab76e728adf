/**
 * Several files as one workbook, judged together: each sheet is called "文件 › 表", so that wherever a sheet is named its
 * file is too. Of a single file the sheets keep their names.
 */
import type { NeutralWorkbook } from "./neutralGrid.ts";

export interface NamedWorkbook {
  readonly fileName: string;
  readonly workbook: NeutralWorkbook;
}

const mark = " › ";

export function workbookOfFiles(files: readonly [NamedWorkbook, ...NamedWorkbook[]]): NeutralWorkbook {
  const [first] = files;
  if (files.length === 1) return first.workbook;
  const names = distinct(files.map(({ fileName }) => fileName.replaceAll(mark, " ")));
  const sheets = files.flatMap(({ workbook }, i) =>
    workbook.sheets.map((sheet) => ({ ...sheet, name: nameUnder(names[i] ?? "", sheet.name) })),
  );
  return { ...first.workbook, sheets };
}

/** A text file is one sheet without a name. */
const nameUnder = (file: string, sheet: string): string => `${file}${mark}${sheet === "" ? "文本" : sheet}`;

/** Files of one name lie in different folders. */
function distinct(names: readonly string[]): string[] {
  const given = new Map<string, number>();
  return names.map((name) => {
    const times = (given.get(name) ?? 0) + 1;
    given.set(name, times);
    return times === 1 ? name : `${name}（${times}）`;
  });
}

/** The file of a sheet; "" where there is but one. */
export const fileOfSheet = (sheet: string): string =>
  sheet.includes(mark) ? sheet.slice(0, sheet.indexOf(mark)) : "";

/** What the sheet is called in its file. */
export const nameInFile = (sheet: string): string =>
  sheet.includes(mark) ? sheet.slice(sheet.indexOf(mark) + mark.length) : sheet;
