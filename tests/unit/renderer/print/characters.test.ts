/**
 * No character of a name is missing on paper: all of 通用规范汉字表 and 200 rarer ones, set by the style sheet of the pages
 * and printed by the browser. A character for which the fonts have no shape is drawn as an empty box, which says nothing
 * in the PDF; so what can be read out of the file again had a shape.
 */
import { readFileSync } from "node:fs";
import { chromium, type Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fontVariables } from "../../../../renderer/print/fonts.ts";
import { embeddedFonts, readPdf } from "../../../support/pdf.ts";
import { chromiumLaunch } from "../../../support/chromium.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const css = ["pages", "blocks"].map((name) => read(`../../../../renderer/print/${name}.css`)).join("");

/** The lists of the file, each under a note of where it comes from. */
const [table = [], rare = []] = read("../../../fixtures/characters.txt")
  .split(/^(?:#.*\n)+/mu)
  .slice(1)
  .map((list) => Array.from(list.replaceAll("\n", "")));

const perLine = 28;
const perPage = 22 * perLine;
const partsOf = (characters: readonly string[], size: number): string[] =>
  Array.from({ length: Math.ceil(characters.length / size) }, (_, part) =>
    characters.slice(part * size, (part + 1) * size).join(""),
  );

const pageOf = (text: string): string =>
  `<div class="print-sheet"><article class="print-page"><div class="print-text">${partsOf(
    Array.from(text),
    perLine,
  )
    .map((line) => `<div class="print-paragraph"><p style="text-indent: 0">${line}</p></div>`)
    .join("")}</div></article></div>`;

describe("characters on paper", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunch());
  });
  afterAll(() => browser.close());

  async function printed(characters: readonly string[]): Promise<Buffer> {
    const page = await browser.newPage();
    const fonts = Object.entries(fontVariables([])).map(([name, value]) => `${name}: ${value};`);
    const pages = partsOf(characters, perPage).map(pageOf).join("");
    await page.setContent(
      `<html lang="zh-CN"><style>${css} html { ${fonts.join(" ")} } body { margin: 0 }</style><body>${pages}</body></html>`,
    );
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    return pdf;
  }
  const missingOf = (pdf: Buffer, characters: readonly string[]): string[] => {
    const found = new Set(readPdf(pdf).flatMap(({ text }) => Array.from(text)));
    return characters.filter((character) => !found.has(character));
  };

  test("the file holds the table and 200 characters beyond it", () => {
    expect(new Set(table).size).toBe(8105);
    expect(table).toHaveLength(8105);
    expect(new Set(rare).size).toBe(200);
    expect(rare.filter((character) => table.includes(character))).toEqual([]);
  });

  test("each has a shape, 22 lines of 28 fill a page, and the fonts are in the file", async () => {
    const all = [...table, ...rare];
    const pdf = await printed(all);
    expect(missingOf(pdf, all)).toEqual([]);
    expect(embeddedFonts(pdf)).not.toContain(false);
    const pages = readPdf(pdf);
    expect(pages).toHaveLength(Math.ceil(all.length / perPage));
    for (const { words } of pages) {
      expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(28 + 156 + 0.1);
      expect(Math.max(...words.map(({ middle }) => middle))).toBeLessThan(37 + 225);
    }
  });

  test("a character without a shape is noticed", async () => {
    const unknown = "\u{E7C9}";
    expect(missingOf(await printed(["中", unknown]), ["中", unknown])).toEqual([unknown]);
  });
});
