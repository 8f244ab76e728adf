/**
 * The pages of several documents one after the other. Each document counts its own pages; printed on both sides, each
 * begins on a sheet of its own, so that a school's case can be taken out of the pile.
 */
import type { PageLayout } from "./paginate.ts";
import type { PrintedDocument } from "./printed.ts";

export interface LaidOut {
  readonly document: PrintedDocument;
  readonly pages: readonly PageLayout[];
}

export interface PrintedPage {
  readonly document: PrintedDocument;
  /** Null: an empty back, so that the next document begins on a front. */
  readonly layout: PageLayout | null;
  /** Counted within the document, from 1. */
  readonly number: number;
  readonly isBack: boolean;
}

export function printedPages(documents: readonly LaidOut[], bothSides: boolean): PrintedPage[] {
  return documents.flatMap(({ document, pages }) => {
    const printed = pages.map((layout, place): PrintedPage => ({
      document,
      layout,
      number: place + 1,
      isBack: bothSides && place % 2 === 1,
    }));
    if (!bothSides || pages.length % 2 === 0) return printed;
    return [...printed, { document, layout: null, number: pages.length + 1, isBack: true }];
  });
}
