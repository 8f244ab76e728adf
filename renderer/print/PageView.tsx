/** One page of paper, exactly as it is printed: the text block, and the page number below it. */
import { memo, type ReactElement } from "react";
import { onOneLine } from "../../shared/print/longText.ts";
import type { PageLayout } from "../../shared/print/paginate.ts";
import { widthOf } from "../../shared/print/printed.ts";
import type { PrintedPage } from "../../shared/print/sheets.ts";
import { BlockView } from "./BlockView.tsx";

type Props = Omit<PrintedPage, "layout"> & { readonly layout: PageLayout };

/** Drawn once: while a hundred cases are laid out, the pages that stand already are not looked at again. */
export const PageView = memo(function PageView({
  document,
  layout,
  place,
  number,
  isBack,
}: Props): ReactElement {
  const { orientation = "", unnumbered = false, running, blocks } = document;
  return (
    <article className={`print-page ${orientation} ${isBack ? "back" : ""} ${unnumbered ? "cover" : ""}`}>
      <div className="print-text">
        {place > 0 && running !== "" && (
          <div className="print-running">{onOneLine(running, widthOf(document))}</div>
        )}
        {layout.flatMap(({ block: at, from, to }) => {
          const block = blocks[at];
          return block === undefined ? [] : [<BlockView key={at} block={block} from={from} to={to} />];
        })}
      </div>
      {number !== null && (
        <footer className={`print-number ${number % 2 === 1 ? "odd" : "even"}`}>{`— ${number} —`}</footer>
      )}
    </article>
  );
});
