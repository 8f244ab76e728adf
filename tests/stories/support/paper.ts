/** Printed sheets as the office looks at them: which case they belong to, their page numbers, their margins and letters. */
import { expect } from "@playwright/test";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { wholeSchool } from "../../../shared/print/outlook.ts";
import { embeddedFonts, inkOn, type PdfPage, type Word } from "../../support/pdf.ts";

const textBlock = { left: 28, right: 28 + 156, top: 37, bottom: 37 + 225 };

/** The same block on a sheet that was turned to the left; its top is at the binding, on a back at the outer edge. */
const lyingBlock = { left: 35, right: 35 + 225, top: 28, backTop: 26, height: 156 };

const isBelowBlock = ({ middle }: Word): boolean => middle > textBlock.bottom + 2;

export const isLying = ({ width, height }: PdfPage): boolean => width > height;

/** Of a page that lies: its foot is at its left, where it is on an upright page that is turned. */
const isLeftOfBlock = ({ left }: Word): boolean => left < lyingBlock.left - 2;

/** "— 3 —" at the foot; not a number where there is none. */
export function numberOf(page: PdfPage | undefined): number {
  if (page === undefined) return Number.NaN;
  const foot = isLying(page)
    ? // Turned to the right it is written downwards.
      page.words.filter(isLeftOfBlock).toSorted((a, b) => a.middle - b.middle)
    : page.words.filter(isBelowBlock);
  return Number(/^—(\d+)—$/u.exec(foot.map(({ text }) => text).join(""))?.[1]);
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

/** The numbers of a case: pupils by grade, and by fall. */
export function numbersOf({ school, outlook }: CaseSource): string[] {
  const falls = wholeSchool(outlook);
  return [
    ...Object.values(school.enrollment),
    ...falls.flatMap(({ doNothing, counted, reduced }) => [doNothing, counted, reduced]),
  ].map(formatCount);
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

/** Lying sheets printed on both sides: fronts and backs in turn. */
export function expectLyingSheets(pdf: Buffer, pages: readonly PdfPage[]): void {
  for (const [at, { width, height }] of pages.entries()) {
    const page = `page ${at + 1}`;
    expect(Math.abs(width - 297), `width of ${page}`).toBeLessThan(0.5);
    expect(Math.abs(height - 210), `height of ${page}`).toBeLessThan(0.5);
  }
  for (const place of [1, 2]) {
    const isBack = place % 2 === 0;
    const top = isBack ? lyingBlock.backTop : lyingBlock.top;
    const ink = inkOn(pdf, place, 0, 210, lyingBlock.left - 2);
    expect(ink?.left).toBeCloseTo(lyingBlock.left, 0);
    expect(ink?.right).toBeCloseTo(lyingBlock.right, 0);
    expect(ink?.top).toBeGreaterThan(top - 0.5);
    expect(ink?.top).toBeLessThan(top + 4);
    expect(ink?.bottom).toBeLessThan(top + lyingBlock.height + 0.5);
    // 7 mm beside the block; odd numbers at what is the right of an upright page, even ones at its left.
    const foot = inkOn(pdf, place, 0, 210, 0, lyingBlock.left - 2);
    expect(((foot?.left ?? 0) + (foot?.right ?? 0)) / 2).toBeCloseTo(lyingBlock.left - 7, 0);
    if (isBack) expect(foot?.top).toBeCloseTo(top + 4.94, 0);
    else expect(foot?.bottom).toBeCloseTo(top + lyingBlock.height - 4.94, 0);
  }
  expect(embeddedFonts(pdf)).not.toContain(false);
}
