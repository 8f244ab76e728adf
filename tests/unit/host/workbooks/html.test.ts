/** Web pages under the name .xls, in the styles of the programs that write them: Excel, LibreOffice, school systems. */
import { expect, test } from "vitest";
import { limits } from "../../../../electron/host/workbooks/limits.ts";
import { byAddress, firstSheet, problemOf, readOrThrow, textsOf } from "./reading.ts";

const page = (body: string): string => `<html><body>${body}</body></html>`;
const table = (...rows: readonly string[]): string => page(`<table>${rows.join("")}</table>`);
const cellsOf = async (content: string) => byAddress((await firstSheet(content)).cells);
/** GBK, as a Chinese server writes it; the encoder of this platform knows UTF-8 only. */
const gbk = (before: string, hex: string, after: string): Buffer =>
  Buffer.concat([Buffer.from(before), Buffer.from(hex, "hex"), Buffer.from(after)]);

test("a system's export: namespaces of Office, styles, GB2312, text formats against lost zeros", async () => {
  const content = gbk(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
    <meta http-equiv="Content-Type" content="text/html; charset=gb2312"/><title>export</title>
    <style>td{mso-number-format:"\\@";} .n{mso-number-format:"0";}</style>
    <!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Name>a</x:Name></x:ExcelWorkbook></xml><![endif]--></head>
    <body><table border=1 cellspacing="0"><thead><tr><th>`,
    "d1a7d0a3c3fbb3c6",
    `</th><th>n</th></tr></thead><tbody><tr><td>a&amp;b&nbsp;</td><td class=n> 0310 </td></tr></tbody></table></body></html>`,
  );
  const { kind } = await readOrThrow(content);
  expect(kind).toBe("web-page");
  expect(await textsOf(content)).toEqual({ A1: "学校名称", B1: "n", A2: "a&b", B2: "0310" });
});

test.each([
  ["UTF-8 that calls itself GB2312", Buffer.from(`<meta charset="gb2312"><table><tr><td>育英</table>`)],
  ["GBK that calls itself UTF-8", gbk(`<meta charset=utf-8><table><tr><td>`, "d3fdd3a2", "</table>")],
  [
    "GBK that calls itself Western",
    gbk(`<meta charset="iso-8859-1"><table><tr><td>`, "d3fdd3a2", "</table>"),
  ],
  ["GBK that says nothing", gbk("<table><tr><td>", "d3fdd3a2", "</table>")],
  ["Big5", gbk(`<meta charset=big5><table><tr><td>`, "a87cad5e", "</table>")],
  ["UTF-16", Buffer.from("\uFEFF<table><tr><td>育英</table>", "utf16le")],
])("%s", async (_, content) => {
  expect(await textsOf(content)).toEqual({ A1: "育英" });
});

test("end tags that nobody wrote, capitals, line breaks, blanks and entities", async () => {
  const content = `<TABLE><TR><TD>第一<BR>小学<TD> 在校生
      数 &#23398;&lt;<TR><TH>a<P>b</P><TD><b>c</b> <i>d</i></TABLE>`;
  expect(await textsOf(content)).toEqual({ A1: "第一\n小学", B1: "在校生 数 学<", A2: "a\nb", B2: "c d" });
});

test("cells that reach over columns and rows are merges and push the others aside", async () => {
  const content = table(
    `<tr><td rowspan=2>学校</td><td colspan="2">在校生数</td><td rowspan=2>备注</td></tr>`,
    `<tr><td>一年级</td><td>二年级</td></tr>`,
    `<tr><td>甲</td><td>1</td><td>2</td><td>丙</td></tr>`,
  );
  const { cells, merges } = await firstSheet(content);
  expect(Object.fromEntries(Object.entries(byAddress(cells)).map(([at, { text }]) => [at, text]))).toEqual({
    A1: "学校",
    B1: "在校生数",
    D1: "备注",
    B2: "一年级",
    C2: "二年级",
    A3: "甲",
    B3: "1",
    C3: "2",
    D3: "丙",
  });
  expect(merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 2, bottom: 1, right: 3 },
    { top: 1, left: 4, bottom: 2, right: 4 },
  ]);
});

test("numbers are texts, but for those that Excel or LibreOffice wrote beside what they show", async () => {
  const content = table(
    `<tr><td>310</td><td x:num>1,310</td><td x:num="295.5">296</td><td sdval="605.5" sdnum="1033;">606</td></tr>`,
    `<tr><td x:num="44440">2021年9月</td><td x:err="#REF!">#REF!</td><td x:num="5" x:fmla="=A1">5</td><td x:num></td></tr>`,
  );
  expect(await cellsOf(content)).toEqual({
    A1: { text: "310" },
    B1: { text: "1310", number: 1310 },
    C1: { text: "295.5", number: 295.5 },
    D1: { text: "605.5", number: 605.5 },
    A2: { text: "2021年9月" },
    B2: { text: "#REF!", error: "#REF!" },
    C2: { text: "5", number: 5, formula: "cached" },
  });
});

test("rows and tables that are not displayed are hidden rows", async () => {
  const content = page(
    `<table style="display:none"><tr><td>状态</td></tr></table>
     <table><tr style='mso-height-source:userset;display: none'><td>甲</td></tr><tr hidden><td>乙</td></tr><tr><td style="display:none">1</td><td>丙</td></tr></table>`,
  );
  const sheet = await firstSheet(content);
  expect(sheet.hiddenRows).toEqual([1, 2, 3]);
  expect(await textsOf(content)).toMatchObject({ A4: "1", B4: "丙" });
});

test("several tables stand one below the other with the texts between them, as Excel shows them", async () => {
  const content = page(
    `<h2>东陵县名册</h2>2021年<p>公办</p><table><tr><td>a</td></tr></table>
     <script>var x = "<table>";</script><p>民办</p><table><tr><td>b</td></tr></table>`,
  );
  expect(Object.values(await textsOf(content))).toEqual(["东陵县名册", "2021年", "公办", "a", "民办", "b"]);
});

test("tables that only place other tables are looked through", async () => {
  const content = table(
    `<tr><td>菜单</td></tr>`,
    `<tr><td>名册<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr>`,
    `<tr><td>页脚</td></tr>`,
  );
  expect(await textsOf(content)).toEqual({
    A1: "菜单",
    A2: "名册",
    A3: "a",
    B3: "b",
    A4: "c",
    B4: "d",
    A5: "页脚",
  });
});

test.each([
  ["columns", `<tr>${"<td>1".repeat(limits.columns + 1)}`],
  ["merges", `<tr><td rowspan=2>1`.repeat(limits.merges + 1)],
  ["textLength", `<tr><td>${"长".repeat(limits.textLength + 1)}`],
  ["rows", `<tr><td>1`.repeat(limits.rows + 1)],
])("%s past the limit", async (field, rows) => {
  expect(await problemOf(table(rows))).toMatchObject({ code: "workbook-too-large", field });
});

test("spans that reach to the moon cost nothing; tags within tags without end are refused", async () => {
  const { cells } = await firstSheet(table(`<tr><td colspan=99999999 rowspan=99999999>a<td>b<tr><td>c`));
  expect(cells.map(({ row, column }) => [row, column])).toEqual([
    [1, 1],
    [1, 1001],
    [2, 1001],
  ]);
  expect(await problemOf(page(`${"<div>".repeat(200_000)}<table><tr><td>1`))).toMatchObject({
    code: "workbook-damaged",
    field: "markup",
  });
});

const mime = (parts: readonly string[]): string =>
  [
    `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n\tboundary="----=_Next"\r\n`,
    ...parts,
  ].join("\r\n------=_Next\r\n") + "\r\n------=_Next--\r\n";

test("a page with all that belongs to it in one file: its parts with tables are sheets", async () => {
  const quoted = `Content-Location: file:///C:/1.files/sheet001.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="gb2312"\r\n\r\n<table><tr><td class=3Dx>=D3=FD=\r\n=D3=A2</td></tr></table>`;
  const base64 = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from("<table><tr><td>第一小学</table>").toString("base64")}`;
  const frames = `Content-Type: text/html; charset="us-ascii"\r\n\r\n<html><frameset><frame src="x"></frameset></html>`;
  const picture = `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=`;
  const { kind, sheets } = await readOrThrow(mime([frames, quoted, picture, base64]));
  expect(kind).toBe("web-page");
  expect(sheets.map(({ name, cells }) => [name, cells[0]?.text])).toEqual([
    ["工作表1", "育英"],
    ["工作表2", "第一小学"],
  ]);
});

test("digits that are struck out or raised do not run into the number beside them", async () => {
  const row =
    "<tr><td><s>20</s>25<td>40<sup>2</sup><td><del>20</del> 25<td>甲<sup>小</sup>学<td><b>4</b>0</tr>";
  expect(await textsOf(table(row))).toEqual({
    A1: "20\n25",
    B1: "40\n2",
    C1: "20\n25",
    D1: "甲小学",
    E1: "40",
  });
});

test("what a page does not show within a cell is not read", async () => {
  const row = `<tr><td><span style="display:none">9<b>9</b></span>31<td><input type=hidden hidden>5</tr>`;
  expect(await textsOf(table(row))).toEqual({ A1: "31", B1: "5" });
});

test("a table on a part of the page that is not shown has hidden rows", async () => {
  const sheet = await firstSheet(
    page(`<div style="display:none"><table><tr><td>甲小学</table></div><p>育英</p>`),
  );
  expect([...sheet.hiddenRows]).toEqual([1]);
  expect(byAddress(sheet.cells)).toMatchObject({ A1: { text: "甲小学" }, A2: { text: "育英" } });
});
