/** The nine chapters: which are written anew, and which have numbers that cannot be found. */
import type { KeyboardEvent, ReactElement } from "react";
import { chapterNames, type Chapter } from "../../../shared/model/vocabulary.ts";
import { chapterText, ownText } from "../../../shared/print/countyPlan/chapterText.ts";
import { headingOf } from "../../../shared/print/countyPlan/chapterBlocks.ts";
import type { CountyFacts } from "../../../shared/print/countyPlan/countyFacts.ts";
import { resolveText, unresolvedIn } from "../../../shared/print/countyPlan/tokens/resolve.ts";

interface Props {
  readonly facts: CountyFacts;
  readonly chosen: Chapter;
  readonly choose: (chapter: Chapter) => void;
}

export function ChapterList({ facts, chosen, choose }: Props): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : chapterNames[chapterNames.indexOf(chosen) + step];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-chapter="${next}"]`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows go from button to button
    <nav className="chapter-list" aria-label="章节" onKeyDown={onKeyDown}>
      {chapterNames.map((chapter) => (
        <button
          key={chapter}
          type="button"
          data-chapter={chapter}
          data-home={chapter === chosen ? true : undefined}
          aria-current={chapter === chosen ? "true" : undefined}
          tabIndex={chapter === chosen ? 0 : -1}
          onClick={() => choose(chapter)}
        >
          <span className="chapter-name">{headingOf(chapter)}</span>
          <Marks facts={facts} chapter={chapter} />
        </button>
      ))}
    </nav>
  );
}

function Marks({ facts, chapter }: { readonly facts: CountyFacts; readonly chapter: Chapter }): ReactElement {
  const gaps = unresolvedIn(resolveText(facts, chapterText(facts, chapter))).length;
  return (
    <span className="chapter-marks">
      {ownText(facts, chapter) !== undefined && <span className="grey">已改写</span>}
      {gaps > 0 && <span className="attention">{`⚠ ${gaps} 处取不到数`}</span>}
    </span>
  );
}
