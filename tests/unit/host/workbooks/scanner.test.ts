/** What is refused is refused as well where the scanner reads, which is from the second row on. */
import { expect, test } from "vitest";
import { Counted, limits } from "../../../../electron/host/workbooks/limits.ts";
import { readContent } from "../../../../electron/host/workbooks/readContent.ts";
import { newReading } from "../../../../electron/host/workbooks/reading.ts";
import type { Problem } from "../../../../shared/contract/problem.ts";
import { aWorkbookFile } from "./aWorkbookFile.ts";
import { cellsOf, problemOf } from "./reading.ts";

const first = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>";
const damaged = (field: string): Partial<Problem> => ({ code: "workbook-damaged", field });
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

test.each([
  ["row 4,000,000,000", `<row r="4000000000"><c><v>3</v></c></row>`, damaged("reference")],
  ["a cell of another row", `<row r="3"><c r="A4"><v>3</v></c></row>`, damaged("reference")],
  [
    "a cell said twice",
    `<row r="3"><c r="A3"><v>3</v></c><c r="A3"><v>4</v></c></row>`,
    damaged("reference"),
  ],
  ["a text that is not there", `<row><c t="s"><v>7</v></c></row>`, damaged("reference")],
  ["a row that never ends", "<row><c><v>3</v></c>", damaged("markup")],
  ["a reference to nothing", "<row><c><v>&nbsp;</v></c></row>", damaged("markup")],
  ["a sign that is no character", "<row><c><v>\u0001</v></c></row>", damaged("markup")],
  ["an attribute said twice", `<row r="3" r="3"/>`, damaged("markup")],
  ["a prefix of no namespace", `<row x:a="1"/>`, damaged("markup")],
  ["elements within elements", "<a>".repeat(200) + "</a>".repeat(200), damaged("markup")],
  ["attributes upon attributes", `<row ${times(1001, (n) => `a${n}="" `)}/>`, damaged("markup")],
  [
    "a text longer than any cell's",
    `<row><c t="str"><v>${"长".repeat(limits.textLength + 1)}</v></c></row>`,
    { code: "workbook-too-large", field: "textLength" },
  ],
])("%s", async (_, rows, problem) => {
  expect(await problemOf(aWorkbookFile({ rows: first + rows }))).toMatchObject(problem);
});

test("elements are counted", async () => {
  const nearly = { ...newReading(), count: new Counted() };
  nearly.count.add("elements", limits.elements - 20);
  await expect(readContent(aWorkbookFile({ rows: first.repeat(10) }), nearly)).rejects.toMatchObject({
    problem: { code: "workbook-too-large", field: "elements" },
  });
});

test("an odd cell costs its row and nothing else", async () => {
  const rows = `${first}<row><c><v>3</v></c><c><!-- --><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>`;
  const texts = Object.entries(await cellsOf({ rows })).map(([address, { text }]) => `${address} ${text}`);
  expect(texts).toEqual(["A1 1", "A2 2", "A3 3", "B3 4", "C3 5", "A4 6"]);
});

test("an element longer than the scanner waits for", async () => {
  const long = times(300_000, (n) => String((n * 2_654_435_761) % 4_294_967_296));
  const rows = `${first}<row><c><f>"${long}"</f><v>3</v></c></row><row><c><v>4</v></c></row>`;
  expect(await cellsOf({ rows })).toMatchObject({ A3: { text: "3", formula: "cached" }, A4: { text: "4" } });
});

test("a text that repeats down a column ends where the cell above did", async () => {
  const texts = ["甲班", "甲班", "甲班", "甲班级", "甲", "", "甲", "甲班", "&#30002;班", "甲班"];
  const rows = texts.map(
    (text, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
  );
  const found = Object.values(await cellsOf({ rows: rows.join("") })).map(({ text }) => text);
  expect(found).toEqual(["甲班", "甲班", "甲班", "甲班级", "甲", "甲", "甲班", "甲班", "甲班"]);
});

test("a cell like the one above it, but for its row, is told from it", async () => {
  const cell = (reference: string): string => `<c r="${reference}" t="str"><v>同</v></c>`;
  const rows = [1, 2, 3].map((row) => `<row r="${row}">${cell(`A${row}`)}${cell(`B${row}`)}</row>`).join("");
  expect(await problemOf(aWorkbookFile({ rows: `${rows}<row r="4">${cell("A3")}</row>` }))).toMatchObject(
    damaged("reference"),
  );
  expect(Object.keys(await cellsOf({ rows: `${rows}<row r="104">${cell("A104")}</row>` }))).toContain("A104");
});

test("a prefix means nothing any more behind the row that declared it", async () => {
  const rows = `${first}<row xmlns:z="urn:z" z:a="1"><c><v>3</v></c></row><row z:a="1"/>`;
  expect(await problemOf(aWorkbookFile({ rows }))).toMatchObject(damaged("markup"));
});
