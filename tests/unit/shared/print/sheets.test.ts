/** Documents one after the other: each counts its own pages, and printed on both sides each begins on a front. */
import { expect, test } from "vitest";
import type { PrintedDocument } from "../../../../shared/print/printed.ts";
import { printedPages, type LaidOut, type PrintedPage } from "../../../../shared/print/sheets.ts";

const laidOut = (id: string, pages: number, more: Partial<PrintedDocument> = {}): LaidOut => ({
  document: { id, title: id, running: id, blocks: [], ...more },
  pages: Array.from({ length: pages }, () => []),
});
const three = [laidOut("目录", 1), laidOut("育英", 3), laidOut("阳光", 2)];
const numbers = (pages: readonly PrintedPage[]): string[] =>
  pages.map(({ document, number }) => `${document.id} ${number ?? "无"}`);
const sides = (pages: readonly PrintedPage[]): string[] =>
  pages.map(({ layout, isBack }) => `${layout === null ? "空" : "文"}${isBack ? "背" : "正"}`);

test("on one side, page after page", () => {
  const pages = printedPages(three, false);
  expect(numbers(pages)).toEqual(["目录 1", "育英 1", "育英 2", "育英 3", "阳光 1", "阳光 2"]);
  expect(pages.some(({ isBack, layout }) => isBack || layout === null)).toBe(false);
});

test("on both sides, an empty back where the next begins on a front", () => {
  expect(sides(printedPages(three, true))).toEqual([
    "文正",
    "空背",
    "文正",
    "文背",
    "文正",
    "空背",
    "文正",
    "文背",
  ]);
});

test("an annex counts on, and is printed on the back of what it belongs to", () => {
  const pages = printedPages(
    [laidOut("一县一策", 3), laidOut("附件1", 2, { continues: true }), laidOut("育英", 1)],
    true,
  );
  expect(numbers(pages)).toEqual([
    "一县一策 1",
    "一县一策 2",
    "一县一策 3",
    "附件1 4",
    "附件1 5",
    "附件1 无",
    "育英 1",
    "育英 无",
  ]);
  expect(sides(pages).slice(3, 6)).toEqual(["文背", "文正", "空背"]);
});

test("a cover has no number and is not counted; even numbers stay on backs", () => {
  const pages = printedPages([laidOut("封面", 1, { unnumbered: true }), laidOut("目录", 2)], true);
  expect(numbers(pages)).toEqual(["封面 无", "封面 无", "目录 1", "目录 2"]);
  expect(sides(pages)).toEqual(["文正", "空背", "文正", "文背"]);
});
