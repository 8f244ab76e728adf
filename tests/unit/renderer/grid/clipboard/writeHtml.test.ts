/** The HTML we put on the clipboard: plain, and with what office programs need to take the same cells back. */
import { expect, test } from "vitest";
import { writeHtml, type CopiedCell } from "../../../../../renderer/grid/clipboard/writeHtml.ts";

/** The only cell's element. */
const cellOf = (cell: CopiedCell): string | undefined => /<tr>(.*)<\/tr>/su.exec(writeHtml([[cell]]))?.[1];

test.each<[string, CopiedCell, string]>([
  ["a text", { text: "育英学校" }, "<td>育英学校</td>"],
  ["a header", { text: "学校", header: true, align: "center" }, '<th align="center">学校</th>'],
  ["what HTML has meanings for", { text: `<b>"A"&'B'` }, "<td>&lt;b&gt;&quot;A&quot;&amp;'B'</td>"],
  ["a line break", { text: "甲\n乙" }, '<td>甲<br style="mso-data-placement:same-cell">乙</td>'],
  ["blanks", { text: "a   b" }, '<td>a<span style="mso-spacerun:yes">&nbsp;&nbsp;&nbsp;</span>b</td>'],
  [
    "a number as it is shown",
    { text: "1,234.5", number: 1234.5, align: "right" },
    '<td align="right" x:num="1234.5" sdval="1234.5" sdnum="1033;0;#,##0.0">1,234.5</td>',
  ],
  [
    "a share",
    { text: "5.8%", number: 0.0583 },
    '<td x:num="0.0583" sdval="0.0583" sdnum="1033;0;0.0%">5.8%</td>',
  ],
  ["a number with a word", { text: "320 估", number: 320 }, '<td x:num="320" sdval="320">320 估</td>'],
  [
    "a day",
    { text: "2022-09-01" },
    String.raw`<td style="mso-number-format:'yyyy\-mm\-dd'" sdval="44805" sdnum="1033;0;YYYY-MM-DD">2022-09-01</td>`,
  ],
])("%s", (_name, cell, html) => {
  expect(cellOf(cell)).toBe(html);
});

test.each([
  "0341992101",
  "3419921001",
  "1-2",
  "9月1日",
  "2022-02-30",
  "1899-12-31",
  "=A1",
  "+86",
  "@x",
  "12%",
  "(45)",
  "'012",
  "TRUE",
  "１２",
  "1E5",
  ".5",
  "¥3",
])("%s stays the text it is", (text) => {
  expect(cellOf({ text })).toContain(String.raw`style="mso-number-format:'\@'" sdnum="1033;0;@"`);
});

test("nothing of ours is in it: no class, no id, no colour", () => {
  const html = writeHtml([[{ text: "甲", header: true }], [{ text: "1", number: 1 }]]);
  expect(html).not.toMatch(/class=|id=|color|font/u);
  expect(html).toMatch(/^<meta charset="utf-8"><table [^>]+>(<tr>.*<\/tr>\n?)+<\/table>$/u);
});
