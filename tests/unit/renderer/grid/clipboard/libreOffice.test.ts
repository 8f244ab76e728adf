/**
 * What we copy, as LibreOffice takes it: its own import makes a workbook of our HTML and of our text, and the cells in it
 * are the ones we wrote, codes as text, numbers as numbers. Skipped where there is no LibreOffice.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { writePlainText } from "../../../../../renderer/grid/clipboard/plainText.ts";
import { writeHtml, type CopiedBlock } from "../../../../../renderer/grid/clipboard/writeHtml.ts";
import { addressOf } from "../../../../../shared/roster/sheets/neutralGrid.ts";
import { aFolder } from "../../../../builders/aFolder.ts";
import { byAddress, firstSheet, type CellContent } from "../../../host/workbooks/reading.ts";

const absent = spawnSync("soffice", ["--version"]).status !== 0;

const block: CopiedBlock = [
  ["学校", "代码", "人数", "日期", "备注"].map((text) => ({ text, header: true })),
  [
    { text: "东陵县育英学校" },
    { text: "0341992101" },
    { text: "1,234", number: 1234, align: "right" },
    { text: "2022-09-01" },
    { text: "第一行\n第二行" },
  ],
  [
    { text: `a "b" <i> & 'x'` },
    { text: "3419921001" },
    { text: "5.8%", number: 0.0583 },
    { text: "1-2" },
    { text: "=1+1" },
  ],
  [{ text: "𠮷 䶮 👨‍👩‍👧" }, { text: "000" }, { text: "-45", number: -45 }, { text: "" }, { text: "a   b" }],
  [
    { text: "12%" },
    { text: "TRUE" },
    { text: "1,234.50", number: 1234.5 },
    { text: "9月1日" },
    { text: "(45)" },
  ],
  [{ text: "1/2" }, { text: "约300" }, { text: "0", number: 0 }, { text: "+86" }, { text: "'0123" }],
  [{ text: "" }, { text: "1E5" }, { text: "７８" }, { text: "12:30" }, { text: '"引号"' }],
];

/** A workbook made of a file; the office gets a profile of its own and leaves none behind. */
async function taken(
  name: string,
  content: string,
  filter: string,
): Promise<Readonly<Record<string, CellContent>>> {
  const folder = aFolder();
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const convert = [
    "--headless",
    `--infilter=${filter}`,
    "--convert-to",
    "xlsx",
    "--outdir",
    folder,
    join(folder, name),
  ];
  const { status, stderr } = spawnSync("soffice", [profile, ...convert], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return byAddress((await firstSheet(readFileSync(join(folder, name.replace(/\.\w+$/u, ".xlsx"))))).cells);
}

/** The cells by address; of the empty ones a workbook keeps nothing. */
const written = (cellOf: (cell: CopiedBlock[number][number]) => CellContent): Record<string, CellContent> =>
  Object.fromEntries(
    block.flatMap((row, y) =>
      row.flatMap((cell, x) => (cell.text === "" ? [] : [[addressOf(y + 1, x + 1), cellOf(cell)]])),
    ),
  );

describe.skipIf(absent)("through LibreOffice", { timeout: 90_000 }, () => {
  test("our HTML comes back: texts, codes, exact numbers, days", async () => {
    expect(await taken("copied.html", writeHtml(block), "HTML (StarCalc)")).toEqual(
      written(({ text, number }) => {
        if (number !== undefined) return { text: String(number), number };
        return text === "2022-09-01" ? { text, number: 44_805, date: text } : { text };
      }),
    );
  });

  test("our plain text comes back as the texts shown, when each column is taken as text", async () => {
    // Tab, quotation mark, UTF-8, from line 1, columns 1 to 5 as text.
    const filter = "Text - txt - csv (StarCalc):9,34,76,1,1/2/2/2/3/2/4/2/5/2";
    const text = writePlainText(block.map((row) => row.map((cell) => cell.text)));
    expect(await taken("copied.tsv", text, filter)).toEqual(written((cell) => ({ text: cell.text })));
  });
});
