/** Files made to hurt, read as the program reads any file: a preview or a reason, in time, and the reader goes on. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkbook } from "../../../../electron/host/workbooks/readWorkbook.ts";
import { aFolder } from "../../../builders/aFolder.ts";
import { programFolder } from "../../../support/folders.ts";
import { aWorkbookFile } from "./aWorkbookFile.ts";
import { byAddress } from "./reading.ts";
import { packedZeros, zipOf } from "./zipFile.ts";

const hostile = join(programFolder, "tests", "fixtures", "hostile");
const longestMs = 15_000;

test.each([
  ["dim_huge.xlsx", { A1: "hi" }],
  ["dv_col.xlsx", { A1: "hi" }],
  ["dv_multi.xlsx", { A1: "hi" }],
  ["merge_200k.xlsx", { A1: "hi" }],
  ["merge_all.xlsx", { A1: "hi" }],
  ["nosheet.xlsx", { A1: "5" }],
  ["nsprefix.xlsx", { A1: "7" }],
  ["proto.xlsx", { A1: "__proto__", B1: "constructor", A2: "x" }],
  ["row_last.xlsx", { A1: "hi", XFD1048576: "1" }],
  ["traverse.xlsx", { A1: "hi" }],
])(
  "%s is read for what it holds",
  async (name, cells) => {
    const outcome = await readWorkbook(join(hostile, name));
    const sheet = outcome.ok ? outcome.value.sheets[0] : undefined;
    const texts = Object.entries(byAddress(sheet?.cells ?? [])).map(([address, { text }]) => [address, text]);
    expect(Object.fromEntries(texts)).toEqual(cells);
  },
  longestMs,
);

test.each([
  ["badentity.xlsx", "workbook-damaged", "markup"],
  ["deep.xlsx", "workbook-damaged", "markup"],
  ["empty.xlsx", "workbook-empty", undefined],
  ["lol.xlsx", "workbook-damaged", "entities"],
  ["lol4.xlsx", "workbook-damaged", "entities"],
  ["row_huge.xlsx", "workbook-damaged", "reference"],
  ["text.xlsx", "workbook-not-a-table", "plain-text"],
  ["trunc.xlsx", "workbook-damaged", "archive"],
  ["xxe.xlsx", "workbook-damaged", "entities"],
])(
  "%s is refused",
  async (name, code, field) => {
    const outcome = await readWorkbook(join(hostile, name));
    expect(outcome).toMatchObject({ ok: false, problem: { code, path: name } });
    expect(outcome.ok ? undefined : outcome.problem.field).toBe(field);
  },
  longestMs,
);

const sheetName = "xl/worksheets/sheet1.xml";
const bombInSheet = (megabytes: number): Buffer =>
  aWorkbookFile({
    parts: { [sheetName]: null },
    entries: [{ name: sheetName, content: "", packed: packedZeros(megabytes) }],
  });

test.each([
  ["a gigabyte of zeros", () => bombInSheet(1000), "workbook-damaged"],
  [
    "a gigabyte of zeros where only the kind is asked",
    () => zipOf([{ name: "mimetype", content: "", packed: packedZeros(1000) }]),
    "workbook-too-large",
  ],
  ["a gigabyte of blanks", () => aWorkbookFile({ rows: " ".repeat(20_000_000) }), "workbook-too-large"],
  [
    "ten thousand entries",
    () =>
      aWorkbookFile({ entries: Array.from({ length: 10_000 }, (_, n) => ({ name: `a${n}`, content: "" })) }),
    "workbook-too-large",
  ],
  [
    "a bomb within a zip",
    () => zipOf([{ name: "名册.xlsx", content: bombInSheet(1000) }]),
    "workbook-not-a-table",
  ],
  ["a file larger than any roster", () => Buffer.alloc(51_000_000, "a,"), "workbook-too-large"],
  ["a line of nothing but delimiters", () => Buffer.alloc(40_000_000, ","), "workbook-too-large"],
] as const)(
  "%s",
  async (_, make, code) => {
    const path = join(aFolder(), "名册.xlsx");
    writeFileSync(path, make());
    expect(await readWorkbook(path)).toMatchObject({ ok: false, problem: { code, path: "名册.xlsx" } });
  },
  longestMs,
);

test("a file that is gone, or is no file, is refused like any other", async () => {
  const folder = aFolder();
  expect(await readWorkbook(join(folder, "没有.xlsx"))).toMatchObject({
    problem: { code: "document-missing" },
  });
  expect(await readWorkbook(folder)).toMatchObject({ problem: { code: "file-unreadable" } });
});

test.skipIf(process.platform === "win32")(
  "a device that never ends is refused before it is read",
  async () => {
    expect(await readWorkbook("/dev/zero")).toMatchObject({ problem: { code: "file-unreadable" } });
  },
);
