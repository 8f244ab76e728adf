/** The pile of pages that is shown and printed: the paper's documents, before them what counts their pages. */
import { useMemo, type ReactElement } from "react";
import { printedPages, type LaidOut, type PrintedPage } from "../../../shared/print/sheets.ts";
import type { drawPicture } from "../../print/drawPicture.ts";
import { useDrawing } from "../../print/useDrawing.ts";
import { usePages } from "../../print/usePages.tsx";
import type { Paper } from "./usePaper.ts";

export interface Pile {
  /** Those laid out so far, in order. */
  readonly pages: readonly PrintedPage[];
  /** All are laid out and drawn, and there is something to print. */
  readonly ready: boolean;
  readonly done: number;
  readonly total: number;
  readonly measuring: ReactElement | null;
  readonly draw: typeof drawPicture | null;
}

export function usePile({ choice, documents, frontOf }: Paper, bothSides: boolean): Pile {
  // Laid out before the pages of the cases are known; the numbers are filled in after.
  const blankFront = useMemo(() => frontOf(() => undefined), [frontOf]);
  const all = useMemo(() => [...blankFront, ...documents], [blankFront, documents]);
  const { pagesOf, ready, done, measuring } = usePages(all);
  const hasPictures = choice.kind === "county-plan";
  const draw = useDrawing(hasPictures);

  const front = useMemo(() => {
    const counts = new Map(documents.map((document) => [document.id, pagesOf(document)?.length]));
    // The blank one stays the same while pages are laid out, so that it is not drawn anew each frame.
    return ready ? frontOf((id) => counts.get(id)) : blankFront;
  }, [ready, documents, pagesOf, frontOf, blankFront]);
  const laidOut = all.flatMap((document, at): LaidOut[] => {
    const own = pagesOf(document);
    return own === undefined ? [] : [{ document: front[at] ?? document, pages: own }];
  });
  return {
    pages: printedPages(laidOut, bothSides),
    ready: ready && all.length > 0 && (!hasPictures || draw !== null),
    done,
    total: all.length,
    measuring,
    draw,
  };
}
