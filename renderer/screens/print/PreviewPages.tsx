/** The pages one below the other, made as large as the window allows. Only their size on screen changes, never the page. */
import { useEffect, useRef, useState, type CSSProperties, type ReactElement } from "react";
import type { PrintedPage } from "../../../shared/print/sheets.ts";
import { PageView } from "../../print/PageView.tsx";

interface Props {
  readonly pages: readonly PrintedPage[];
  /** Said where there are none. */
  readonly empty: string;
}

/** A sheet of A4 in CSS pixels, upright and lying. */
const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;
const [sheetWidth, lyingWidth] = [pixels(210), pixels(297)];
const aroundSheet = 48;

export function PreviewPages({ pages, empty }: Props): ReactElement {
  const pane = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(sheetWidth);
  useEffect(() => {
    const { current } = pane;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom(entry.contentRect.width - aroundSheet);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const hasLying = pages.some(({ document }) => document.orientation === "landscape");
  const scale = Math.min(1, room / (hasLying ? lyingWidth : sheetWidth));
  const style: CSSProperties & Record<"--scale", number> = { "--scale": scale };

  return (
    <div className="preview-pages" tabIndex={0} role="region" aria-label="页面" ref={pane} style={style}>
      {pages.length === 0 && <p className="empty">{empty}</p>}
      {pages.map(({ layout, ...page }, at) => (
        <div
          key={`${page.document.id}/${page.place}`}
          className={`print-sheet ${page.document.orientation ?? ""}`}
          role="group"
          aria-label={`第 ${at + 1} 页：${layout === null ? "空白" : page.document.title}`}
        >
          {layout !== null && <PageView layout={layout} {...page} />}
        </div>
      ))}
    </div>
  );
}
