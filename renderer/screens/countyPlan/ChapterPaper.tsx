/**
 * The chapter as it will be printed, in the office's type and width, made as large as the window allows; every number that
 * stands for a token is underlined, what cannot be found is marked. Pages are cut in the preview.
 */
import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import type { Chapter } from "../../../shared/model/vocabulary.ts";
import { chapterAnnexed, headingOf } from "../../../shared/print/countyPlan/chapterBlocks.ts";
import type { CountyFacts } from "../../../shared/print/countyPlan/countyFacts.ts";
import { problemWords } from "../../../shared/print/countyPlan/tokens/problemWords.ts";
import type { ResolvedLine, ResolvedPart } from "../../../shared/print/countyPlan/tokens/resolve.ts";
import { BlockView } from "../../print/BlockView.tsx";
import { fontVariables, measureInCanvas, missingFonts } from "../../print/fonts.ts";
import { DrawingContext, useDrawing } from "../../print/useDrawing.ts";
import "../../print/pages.css";

interface Props {
  readonly facts: CountyFacts;
  readonly chapter: Chapter;
  readonly lines: readonly ResolvedLine[];
  /** The line she writes in, which is kept in sight. */
  readonly at: number;
}

/** The paper with a little of its margins, in CSS pixels. */
const paperWidth = ((156 + 16) * 96) / 25.4;

export function ChapterPaper({ facts, chapter, lines, at }: Props): ReactElement {
  const [fonts] = useState(() => fontVariables(missingFonts(measureInCanvas())));
  const blocks = useMemo(() => chapterAnnexed(facts, chapter), [facts, chapter]);
  const draw = useDrawing(blocks.some(({ kind }) => kind === "picture"));
  const { pane, zoom } = useZoom();
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    // After the heading of the chapter.
    paper.current?.children[at + 1]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div className="chapter-pane" ref={pane}>
      <article
        className="chapter-paper"
        ref={paper}
        aria-label={`${headingOf(chapter)}，印出的样子`}
        style={{ ...fonts, zoom }}
      >
        <h2 className="print-heading">{headingOf(chapter)}</h2>
        {lines.map((line, place) => (
          <LineView key={place} line={line} />
        ))}
        <DrawingContext value={draw}>
          {blocks.map((block, place) => (
            <BlockView key={place} block={block} />
          ))}
        </DrawingContext>
      </article>
    </div>
  );
}

function useZoom() {
  const pane = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0.7);
  useEffect(() => {
    const { current } = pane;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setZoom(Math.min(1, entry.contentRect.width / paperWidth));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { pane, zoom };
}

function LineView({ line }: { readonly line: ResolvedLine }): ReactElement {
  const parts = line.parts.map((part, place) => <PartView key={place} part={part} />);
  if (line.kind === "subheading") return <h3 className="print-subheading">{parts}</h3>;
  return (
    <div className="print-paragraph">
      <p>{parts}</p>
    </div>
  );
}

function PartView({ part: { text, token, problem } }: { readonly part: ResolvedPart }): ReactElement {
  if (token === undefined) return <span>{text}</span>;
  return (
    <span
      className={problem === undefined ? "resolved-token" : "token-gap"}
      title={problem === undefined ? token : `${token}：${problemWords(problem)}`}
    >
      {text}
    </span>
  );
}
