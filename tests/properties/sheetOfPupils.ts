/**
 * Markup of a pupil export whose codes, grades, classes and days are number cells of every kind, in columns that are kept
 * and in others: most repeat the cell above, some look like it but for a byte, a style or a type.
 */
import fc from "fast-check";
import { mainNamespace } from "../unit/host/workbooks/aWorkbookFile.ts";
import { seldom } from "./markupTexts.ts";

const headers = ["学籍号", "学校标识码", "入学时间", "年级", "班级", "出生日期"];

const counted = fc.constantFrom(
  "2141000123",
  "2141000124",
  "320",
  "7",
  "07",
  "0",
  "-0",
  "-7",
  "+7",
  "7.",
  ".5",
);
const measured = fc.constantFrom("0.35", "-1.50", "1E3", "2.141e9", "1e-7", "1.5E+20", "9007199254740993");
const days = fc.constantFrom("44440", "44440.75", "4.444E4", "59", "60", "61", "2958466", "-1");
const odd = fc.constantFrom(
  "",
  " ",
  " 7 ",
  "\n44440",
  "\u00a0",
  "1e400",
  "1e",
  "约7",
  "7人",
  "&#55;",
  "a&amp;b",
);
const values = fc.oneof(counted, measured, days, odd);

/** Of the styles the second shows a day, the third a percentage; the last is none of the workbook's. */
const styles = fc.constantFrom("", ' s="0"', ' s="1"', ' s="1"', ' s="2"', ' s="9"');
const types = seldom(
  fc.constantFrom("", "", "", ' t="n"'),
  fc.constantFrom(' t="str"', ' t="e"', ' t="b"', ' t="d"', ' t="s"'),
);
const content = values.chain((value) =>
  seldom(
    fc.constant(`<v>${value}</v>`),
    fc.constantFrom("", "<v/>", `<f>A1</f><v>${value}</v>`, `<v> ${value}</v>`, `<is><t>${value}</t></is>`),
  ),
);
/** What stands behind the reference, up to the end of the cell. */
const cell = fc.tuple(styles, types, content).map(([s, t, held]) => `${s}${t}>${held}</c>`);

const letterOf = (column: number): string => String.fromCharCode(65 + column);
const rowOf = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((rest, column) => `<c r="${letterOf(column)}${number}"${rest}`).join("")}</row>`;

/** Each cell of a column is one of these few. */
const column = fc.array(cell, { minLength: 1, maxLength: 4 });
const choices = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3)), {
  minLength: headers.length,
  maxLength: headers.length,
});

export const sheetOfPupils = fc
  .tuple(fc.tuple(...headers.map(() => column)), fc.array(choices, { minLength: 1, maxLength: 14 }))
  .map(([columns, lines]) => {
    const rows = [headers.map((title) => ` t="inlineStr"><is><t>${title}</t></is></c>`)];
    for (const line of lines)
      rows.push(columns.map((cells, place) => cells[(line[place] ?? 0) % cells.length] ?? "/>"));
    const sheetData = rows.map((cells, place) => rowOf(place + 1, cells)).join("");
    return `<worksheet xmlns="${mainNamespace}"><sheetData>${sheetData}</sheetData></worksheet>`;
  });
