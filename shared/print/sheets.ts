/**
 * The pages of several documents one after the other. Each document counts its own pages, an annex counts on from the
 * one before it; printed on both sides, each begins on a sheet of its own, so that a school's case can be taken out of
 * the pile. An annex does not: it belongs to the sheets before it.
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
  /** Its place in the document, from 0. */
  readonly place: number;
  /** The number it bears; null on a cover and on an empty back. */
  readonly number: number | null;
  readonly isBack: boolean;
}

export function printedPages(documents: readonly LaidOut[], bothSides: boolean): PrintedPage[] {
  const printed: PrintedPage[] = [];
  let last = 0;
  documents.forEach(({ document, pages }, at) => {
    if (document.continues !== true) last = 0;
    pages.forEach((layout, place) => {
      const number = document.unnumbered === true ? null : (last += 1);
      printed.push({ document, layout, place, number, isBack: bothSides && printed.length % 2 === 1 });
    });
    const goesOn = documents[at + 1]?.document.continues === true;
    if (bothSides && !goesOn && printed.length % 2 === 1)
      printed.push({ document, layout: null, place: pages.length, number: null, isBack: true });
  });
  return printed;
}
