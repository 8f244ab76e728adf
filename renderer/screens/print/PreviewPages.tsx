/** The pages one below the other, made as large as the window allows. Only their size on screen changes, never the page. */
import { useEffect, useRef, useState, type CSSProperties, type ReactElement } from "react";
import type { PrintedPage } from "../../../shared/print/sheets.ts";
import { PageView } from "../../print/PageView.tsx";

interface Props {
  readonly pages: readonly PrintedPage[];
  /** Said where there are none. */
  readonly empty: string;
}

/** A sheet of A4 in CSS pixels. */
const sheetWidth = (210 * 96) / 25.4;
const aroundSheet = 48;

export function PreviewPages({ pages, empty }: Props): ReactElement {
  const pane = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const { current } = pane;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setScale(Math.min(1, (entry.contentRect.width - aroundSheet) / sheetWidth));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const style: CSSProperties & Record<"--scale", number> = { "--scale": scale };

  return (
    <div className="preview-pages" tabIndex={0} role="region" aria-label="页面" ref={pane} style={style}>
      {pages.length === 0 && <p className="empty">{empty}</p>}
      {pages.map(({ document, layout, number, isBack }, place) => (
        <div
          key={`${document.id}/${number}`}
          className="print-sheet"
          role="group"
          aria-label={`第 ${place + 1} 页：${layout === null ? "空白" : document.title}`}
        >
          {layout !== null && (
            <PageView document={document} layout={layout} number={number} isBack={isBack} />
          )}
        </div>
      ))}
    </div>
  );
}
