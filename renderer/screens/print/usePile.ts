/** The pile of pages that is shown and printed: of the chosen schools, after an index page if there is to be one. */
import { useMemo, type ReactElement } from "react";
import type { County } from "../../../shared/model/county.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { indexDocument, indexId, type PagesOf } from "../../../shared/print/indexDocument.ts";
import type { PrintedDocument } from "../../../shared/print/printed.ts";
import { printedPages, type LaidOut, type PrintedPage } from "../../../shared/print/sheets.ts";
import { usePages } from "../../print/usePages.tsx";

export interface PrintedCase {
  readonly source: CaseSource;
  readonly document: PrintedDocument;
}

export interface PileOptions {
  readonly county: County;
  readonly cases: readonly PrintedCase[];
  readonly chosen: ReadonlySet<string>;
  readonly hasIndex: boolean;
  readonly bothSides: boolean;
  /** On the index page too, for whoever gets the paper. */
  readonly fontNote: string;
}

export interface Pile {
  readonly schools: number;
  /** Those laid out so far, in order. */
  readonly pages: readonly PrintedPage[];
  /** All are laid out, and there is something to print. */
  readonly ready: boolean;
  readonly done: number;
  readonly total: number;
  readonly measuring: ReactElement | null;
}

export function usePile(options: PileOptions): Pile {
  const { county, cases, chosen, hasIndex, bothSides, fontNote } = options;
  const printed = useMemo(() => cases.filter(({ source }) => chosen.has(source.school.id)), [cases, chosen]);
  const makeIndex = useMemo(() => {
    const sources = printed.map(({ source }) => source);
    return (count: PagesOf) => indexDocument(county, sources, count, fontNote);
  }, [county, printed, fontNote]);
  // Laid out before the pages of the cases are known; the numbers are filled in after.
  const blankIndex = useMemo(() => makeIndex(() => undefined), [makeIndex]);
  const documents = useMemo(
    () => [...(hasIndex && printed.length > 0 ? [blankIndex] : []), ...printed.map((one) => one.document)],
    [hasIndex, blankIndex, printed],
  );
  const { pagesOf, ready, done, measuring } = usePages(documents);

  const laidOut = documents.flatMap((document): LaidOut[] => {
    const pages = pagesOf(document);
    return pages === undefined ? [] : [{ document, pages }];
  });
  const pages = printedPages(laidOut, bothSides);
  const counts = new Map(laidOut.map(({ document, pages: own }) => [document.id, own.length]));
  // The blank one stays the same while pages are laid out, so that it is not drawn anew each frame.
  const index = ready ? makeIndex((schoolId) => counts.get(schoolId)) : blankIndex;
  return {
    schools: printed.length,
    pages: pages.map((page) => (page.document.id === indexId ? { ...page, document: index } : page)),
    ready: ready && documents.length > 0,
    done,
    total: documents.length,
    measuring,
  };
}
