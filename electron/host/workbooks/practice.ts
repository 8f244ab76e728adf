/**
 * What a reading process reads while it waits for its file: a small pupil export made up here, again and again, so that
 * what the real one needs is compiled for speed before it comes. A third of the time of a large export is saved by it.
 */
import { strToU8, zipSync } from "fflate";
import { readContent } from "./readContent.ts";
import { newReading } from "./reading.ts";

/** So many that the parts come in several pieces and the room for their texts has to grow, as those of a county do. */
const rows = 1500;
/** Until nothing gets faster any more; each takes some hundredths of a second. */
const times = 5;

const headers = [
  "序号",
  "学籍号",
  "姓名",
  "性别",
  "出生日期",
  "证件号",
  "学校标识码",
  "学校名称",
  "年级名称",
  "班级名称",
  "入学年月",
  "学生状态",
  "户籍地",
  "监护人",
  "电话",
];

/** Ends between two of them as soon as there is a file to read. */
export async function practise(isOver: () => boolean): Promise<void> {
  const exports = [madeUpExport(true), madeUpExport(false)];
  for (let round = 0; round < times; round += 1)
    for (const content of exports) {
      if (isOver()) return;
      await readContent(
        content,
        newReading(() => Promise.resolve()),
      );
    }
}

/** Of schools class by class, with texts in a table of their own, as Excel and WPS write, or in the cells. */
export function madeUpExport(isShared: boolean): Buffer {
  const texts = new Map<string, number>();
  const cell = (text: string): string => {
    if (!isShared) return `t="inlineStr"><is><t>${text}</t></is></c>`;
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return `s="0" t="s"><v>${number}</v></c>`;
  };
  const look = isShared ? ` spans="1:${headers.length}" ht="14.4" customHeight="1"` : "";
  const lines = [headers, ...Array.from({ length: rows }, (_, n) => pupilLine(n))].map((line, place) => {
    const row = place + 1;
    const cells = line.map((text, column) => {
      const written = column === 0 && place > 0 ? `s="0" t="n"><v>${text}</v></c>` : cell(text);
      return `<c r="${String.fromCharCode(65 + column)}${row}" ${written}`;
    });
    return `<row r="${row}"${look}>${cells.join("")}</row>`;
  });
  const strings = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("");
  return zipped({
    "xl/workbook.xml": `<workbook ${main} ${related}><sheets><sheet name="1" sheetId="1" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="c" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${main}>${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${lines.join("")}</sheetData></worksheet>`,
  });
}

const ofClass = 50;

/** Nobody's: numbers in a row, in a school that is not. */
function pupilLine(n: number): readonly string[] {
  const [place, school] = [Math.floor(n / ofClass), Math.floor(n / ofClass / 6)];
  return [
    String(n + 1),
    `G${String(n).padStart(18, "0")}`,
    `某${n}`,
    n % 2 === 0 ? "男" : "女",
    String(20_150_000 + (n % 1200)),
    String(n).padStart(18, "0"),
    String(2_100_000_000 + school),
    `第${school}学校`,
    `${"一二三四五六"[place % 6] ?? ""}年级`,
    `${1 + (Math.floor(n / 25) % 2)}班`,
    "202109",
    n % 97 === 0 ? "休学" : "在读",
    `第${n % 20}镇`,
    `某${rows + n}`,
    String(n * 7919).padStart(11, "0"),
  ];
}

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const related = `xmlns:r="${relation}"`;

const zipped = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
