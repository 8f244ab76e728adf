/** One page of paper, exactly as it is printed: the text block, and the page number below it. */
import { memo, type ReactElement } from "react";
import type { PageLayout } from "../../shared/print/paginate.ts";
import type { PrintedDocument } from "../../shared/print/printed.ts";
import { BlockView } from "./BlockView.tsx";

interface Props {
  readonly document: PrintedDocument;
  readonly layout: PageLayout;
  /** Counted within the document, from 1. */
  readonly number: number;
  /** The back of a sheet printed on both sides. */
  readonly isBack: boolean;
}

/** Drawn once: while a hundred cases are laid out, the pages that stand already are not looked at again. */
export const PageView = memo(function PageView({ document, layout, number, isBack }: Props): ReactElement {
  return (
    <article className={`print-page ${isBack ? "back" : ""}`}>
      <div className="print-text">
        {number > 1 && <div className="print-running">{document.running}</div>}
        {layout.flatMap(({ block: place, from, to }) => {
          const block = document.blocks[place];
          return block === undefined ? [] : [<BlockView key={place} block={block} from={from} to={to} />];
        })}
      </div>
      <footer className={`print-number ${number % 2 === 1 ? "odd" : "even"}`}>{`— ${number} —`}</footer>
    </article>
  );
});
