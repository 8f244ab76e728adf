/** Printed sheets as the office looks at them: which case they belong to, their page numbers, their margins and letters. */
import { expect } from "@playwright/test";
import { embeddedFonts, inkOn, type PdfPage, type Word } from "../../support/pdf.ts";

const textBlock = { left: 28, right: 28 + 156, top: 37, bottom: 37 + 225 };

const isBelowBlock = ({ middle }: Word): boolean => middle > textBlock.bottom + 2;

/** "— 3 —" at the foot. */
export function numberOf({ words }: PdfPage): number {
  const foot = words.filter(isBelowBlock).map(({ text }) => text);
  return Number(/^—(\d+)—$/u.exec(foot.join(""))?.[1]);
}

/** The pages of each document, in order: each begins with page 1. */
export function documentsIn(pages: readonly PdfPage[]): PdfPage[][] {
  const found: PdfPage[][] = [];
  for (const page of pages) {
    if (numberOf(page) === 1) found.push([]);
    found.at(-1)?.push(page);
  }
  return found;
}

export const wordsOn = (pages: readonly PdfPage[]): string[] =>
  pages.flatMap(({ words }) => words.map(({ text }) => text));

export const textOn = (pages: readonly PdfPage[]): string => pages.map(({ text }) => text).join("");

/** The words that stand nowhere on the pages by themselves. */
export function missingOn(pages: readonly PdfPage[], wanted: readonly string[]): string[] {
  const words = new Set(wordsOn(pages));
  return wanted.filter((word) => !words.has(word));
}

/** A school's line in the index, from its name on: town, disposition, pupils, and last the number of its pages. */
export function lineInIndex(index: readonly PdfPage[], name: string, names: readonly string[]): string[] {
  const words = wordsOn(index);
  const from = words.indexOf(name);
  // The line ends before the number of the next school, or the sum.
  const next = words.findIndex((word, at) => at > from && (names.includes(word) || word.startsWith("合计")));
  return words.slice(from, words[next]?.startsWith("合计") === true ? next : next - 1);
}

/** GB/T 9704-2012: A4, text block 156 × 225 mm, 37 mm from the top and 28 mm from the binding. */
export function expectOfficeSheets(pdf: Buffer, pages: readonly PdfPage[]): void {
  for (const [at, { width, height, words }] of pages.entries()) {
    const page = `page ${at + 1}`;
    expect(Math.abs(width - 210), `width of ${page}`).toBeLessThan(0.5);
    expect(Math.abs(height - 297), `height of ${page}`).toBeLessThan(0.5);
    const block = words.filter((word) => !isBelowBlock(word));
    const [left, right] = [block.map((word) => word.left), block.map((word) => word.right)];
    const middles = block.map(({ middle }) => middle);
    expect(Math.min(...left), `left of ${page}`).toBeGreaterThan(textBlock.left - 0.1);
    expect(Math.max(...right), `right of ${page}`).toBeLessThan(textBlock.right + 0.1);
    expect(Math.min(...middles), `top of ${page}`).toBeGreaterThan(textBlock.top);
    expect(Math.max(...middles), `bottom of ${page}`).toBeLessThan(textBlock.bottom);
  }
  const fonts = embeddedFonts(pdf);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts).not.toContain(false);
}

/** The ink of a sheet's text block, and of the page number below it. Places count from 1. */
export function expectInk(pdf: Buffer, place: number, number: number): void {
  const block = inkOn(pdf, place, 0, 264);
  expect(block?.left).toBeCloseTo(28, 0);
  expect(block?.right).toBeCloseTo(184, 0);
  expect(block?.top).toBeGreaterThan(37 - 0.5);
  expect(block?.top).toBeLessThan(37 + 3);
  expect(block?.bottom).toBeLessThan(262 + 0.5);
  // The dash of the page number is 7 mm below the text block.
  const foot = inkOn(pdf, place, 264, 297);
  expect(((foot?.top ?? 0) + (foot?.bottom ?? 0)) / 2).toBeCloseTo(269, 0);
  // One character in from its side: odd numbers right, even ones left.
  if (number % 2 === 1) expect(foot?.right).toBeCloseTo(184 - 4.94, 0);
  else expect(foot?.left).toBeCloseTo(28 + 4.94, 0);
}
