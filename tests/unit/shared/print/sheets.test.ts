/** Documents one after the other: each counts its own pages, and printed on both sides each begins on a front. */
import { expect, test } from "vitest";
import { printedPages, type LaidOut } from "../../../../shared/print/sheets.ts";

const laidOut = (id: string, pages: number): LaidOut => ({
  document: { id, title: id, running: id, blocks: [] },
  pages: Array.from({ length: pages }, () => []),
});
const three = [laidOut("目录", 1), laidOut("育英", 3), laidOut("阳光", 2)];

test("on one side, page after page", () => {
  const pages = printedPages(three, false);
  expect(pages.map(({ document, number }) => `${document.id} ${number}`)).toEqual([
    "目录 1",
    "育英 1",
    "育英 2",
    "育英 3",
    "阳光 1",
    "阳光 2",
  ]);
  expect(pages.some(({ isBack, layout }) => isBack || layout === null)).toBe(false);
});

test("on both sides, an empty back where the next begins on a front", () => {
  const pages = printedPages(three, true);
  expect(
    pages.map(({ layout, isBack }) => `${layout === null ? "空" : "文"}${isBack ? "背" : "正"}`),
  ).toEqual(["文正", "空背", "文正", "文背", "文正", "空背", "文正", "文背"]);
});
