/**
 * Lays documents out on pages, a few each frame, so that a hundred cases do not stop the window. A document that has
 * been laid out once is not measured again, whatever is chosen to be printed.
 */
import { useCallback, useEffect, useReducer, useRef, useState, type ReactElement } from "react";
import type { PageLayout } from "../../shared/print/paginate.ts";
import type { PrintedDocument } from "../../shared/print/printed.ts";
import { BlockView } from "./BlockView.tsx";
import { layOut } from "./measureDocument.ts";

const documentsAFrame = 2;

export interface Pages {
  /** Undefined for a document that is not laid out yet. */
  readonly pagesOf: (document: PrintedDocument) => readonly PageLayout[] | undefined;
  readonly ready: boolean;
  readonly done: number;
  /** Must be drawn, unseen: what is being measured. */
  readonly measuring: ReactElement | null;
}

export function usePages(documents: readonly PrintedDocument[]): Pages {
  const [layouts] = useState(() => new WeakMap<PrintedDocument, readonly PageLayout[]>());
  const pagesOf = useCallback((document: PrintedDocument) => layouts.get(document), [layouts]);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const place = useRef<HTMLDivElement>(null);
  const missing = documents.filter((document) => !layouts.has(document));
  const batch = missing.slice(0, documentsAFrame);

  useEffect(() => {
    const drawn = place.current;
    if (drawn === null) return undefined;
    const frame = requestAnimationFrame(() => {
      batch.forEach((document, at) => {
        const element = drawn.children[at];
        if (element !== undefined) layouts.set(document, layOut(document, element));
      });
      drawAgain();
    });
    return () => cancelAnimationFrame(frame);
  });

  return {
    pagesOf,
    ready: missing.length === 0,
    done: documents.length - missing.length,
    measuring:
      batch.length === 0 ? null : (
        <div className="print-measure" aria-hidden ref={place}>
          {batch.map((document) => (
            <div key={document.id} className={`print-measured ${document.orientation ?? ""}`}>
              {document.blocks.map((block, at) => (
                <BlockView key={at} block={block} />
              ))}
            </div>
          ))}
        </div>
      ),
  };
}
