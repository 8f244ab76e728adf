/** What LibreOffice, Excel, WPS, Word, browsers and Notepad put on the clipboard, read cell by cell in a real page. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "../../../../support/eventually.ts";
import { columnsOf, type ClipBlock } from "../../../../../renderer/grid/clipboard/block.ts";
import { readPlainText } from "../../../../../renderer/grid/clipboard/plainText.ts";
import { areaOf, fixturesOf, type Fixture } from "./fixtures.ts";
import { launchMs, openClipboardPage, readInPage, type ClipboardPage } from "./inChromium.ts";

const libreOffice = fixturesOf("libreoffice");
const written = fixturesOf("written");
let page: ClipboardPage;
const blocks = new Map<Fixture, ClipBlock | null>();

beforeAll(async () => {
  page = await openClipboardPage();
  const all = [...libreOffice, ...written];
  const read = await readInPage(page, all);
  all.forEach((fixture, at) => blocks.set(fixture, read[at] ?? null));
}, launchMs);
afterAll(() => page.close());

/** What of a merge lies in the block: the office tells its whole size also when the selection cuts it. */
function clipped(area: string, block: ClipBlock): string {
  const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z])(\d+):([A-Z])(\d+)$/u.exec(area) ?? [];
  const last = String.fromCharCode(64 + columnsOf(block));
  return `${left}${top}:${right < last ? right : last}${Math.min(Number(bottom), block.length)}`;
}

function comparesCells(fixture: Fixture): void {
  const block = blocks.get(fixture) ?? [];
  expect(block.map((row) => row.map(({ text }) => text))).toEqual(fixture.rows);
  const merges = block.flatMap((row, y) =>
    row.flatMap(({ span }, x) => (span === undefined ? [] : [areaOf(y, x, span)])),
  );
  const expected = fixture.merges
    .map((area) => clipped(area, block))
    .filter((area) => !/^(\w+):\1$/u.test(area));
  expect(merges.toSorted()).toEqual(expected.toSorted());
}

describe("made by LibreOffice", () => {
  test.each(libreOffice)("$name: $content", comparesCells);
});

describe("written in the manner of a program", () => {
  test.each(written)("$name: $content", comparesCells);
});

test("there are enough of them", () => {
  expect(new Set(libreOffice.map(({ content }) => content)).size).toBeGreaterThanOrEqual(20);
  expect(libreOffice.length + written.length).toBeGreaterThanOrEqual(60);
});

test("nothing that was pasted is fetched, and no script of it runs", async () => {
  const [image] = written.flatMap(({ html = "" }) => /src="(https:[^"]+)"/u.exec(html)?.[1] ?? []);
  if (image === undefined) throw new Error("no fixture has an image");
  expect(page.fetched).toEqual([]);
  expect(await page.page.title()).toBe("");
  // Had it been fetched, it would have been seen.
  await page.page.evaluate((address) => new Image().setAttribute("src", address), image);
  await eventually(() => expect(page.fetched).toEqual([image]));
});

/** Its text has no line breaks in cells, hidden cells, powers of ten and brackets: those are told by its HTML alone. */
const toldByHtml = new Set(["hidden-rows", "hidden-columns", "exponents", "negatives"]);
const toldByText = libreOffice.filter(
  ({ name, rows }) => !toldByHtml.has(name) && !/["\n]/u.test(rows.flat().join("")),
);

test.each(toldByText)("LibreOffice's text of $name says the same, but for empty edges", ({ text, rows }) => {
  const plain = readPlainText(text ?? "") ?? [];
  const cells = plain.map((row) => row.map((cell) => cell.text.replaceAll(/[ \u00a0]+/gu, " ").trim()));
  expect(cells).toEqual(rows.slice(0, plain.length).map((row) => row.slice(0, columnsOf(plain))));
  expect(
    [...rows.slice(plain.length), ...rows.map((row) => row.slice(columnsOf(plain)))].flat().join(""),
  ).toBe("");
});
