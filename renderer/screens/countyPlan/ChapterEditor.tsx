/** One chapter: its text in the middle, and beside it how it will be printed. */
import { useRef, useState, type ReactElement } from "react";
import type { Chapter } from "../../../shared/model/vocabulary.ts";
import { headingOf } from "../../../shared/print/countyPlan/chapterBlocks.ts";
import { chapterText, ownText, proposedText } from "../../../shared/print/countyPlan/chapterText.ts";
import type { CountyFacts } from "../../../shared/print/countyPlan/countyFacts.ts";
import { resolveText } from "../../../shared/print/countyPlan/tokens/resolve.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { ChapterPaper } from "./ChapterPaper.tsx";
import { Gaps } from "./Gaps.tsx";
import { TokenPicker } from "./TokenPicker.tsx";
import { TokenTextBox } from "./TokenTextBox.tsx";
import { useChapterEdit } from "./useChapterEdit.ts";

interface Props {
  readonly facts: CountyFacts;
  readonly chapter: Chapter;
}

export function ChapterEditor({ facts, chapter }: Props): ReactElement {
  const { notify } = useApp();
  const { document, writable, county } = useWorkplace();
  const box = useRef<HTMLTextAreaElement>(null);
  /** Where she left the box: what the plan made of her text since may have moved the caret. */
  const place = useRef<[from: number, to: number]>([0, 0]);
  const [picking, setPicking] = useState(false);
  const [caret, setCaret] = useState(0);
  const proposed = proposedText(facts, chapter);
  const store = async (text: string): Promise<void> => {
    // The proposed text again is no text of her own: it goes on following the plan.
    const own = text.trim() === proposed ? "" : text;
    const cell = { table: "county", id: county.id, field: `chapters.${chapter}`, text: own } as const;
    valueOrTell(notify, await document.run("edit-cells", { cells: [cell] }));
  };
  const edit = useChapterEdit(chapter, chapterText(facts, chapter), store);
  const lines = resolveText(facts, edit.text);

  const leave = (from: number, to: number): void => {
    place.current = [from, to];
    edit.leave();
  };
  const insert = (source: string): void => {
    const { current } = box;
    if (current === null) return;
    current.setRangeText(source, ...place.current, "end");
    edit.type(current.value, false);
  };
  const restore = async (): Promise<void> => {
    await edit.flush();
    await store("");
  };
  return (
    <div className="chapter-work">
      <ChapterBar
        isOwn={ownText(facts, chapter) !== undefined}
        pick={() => setPicking(true)}
        restore={() => void restore()}
      />
      <div className="chapter-panes">
        <section className="chapter-editor" aria-label="编写">
          <TokenTextBox
            facts={facts}
            edit={edit}
            label={headingOf(chapter)}
            readOnly={!writable}
            leave={leave}
            look={setCaret}
            ref={box}
          />
        </section>
        <section className="chapter-print" aria-label="印出的样子">
          <Gaps lines={lines} />
          <ChapterPaper facts={facts} chapter={chapter} lines={lines} at={lineAt(edit.text, caret)} />
        </section>
      </div>
      {picking && (
        <TokenPicker
          facts={facts}
          insert={insert}
          close={() => {
            setPicking(false);
            box.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** Which of the lines that are printed the caret stands in: empty ones are not. */
function lineAt(text: string, caret: number): number {
  const end = text.indexOf("\n", caret);
  const upTo = end < 0 ? text : text.slice(0, end);
  return upTo.split("\n").filter((line) => line.trim() !== "").length - 1;
}

interface BarProps {
  readonly isOwn: boolean;
  readonly pick: () => void;
  readonly restore: () => void;
}

function ChapterBar({ isOwn, pick, restore }: BarProps): ReactElement {
  const { writable } = useWorkplace();
  return (
    <div className="screen-bar">
      <button type="button" className="button" aria-haspopup="dialog" disabled={!writable} onClick={pick}>
        插入数字…
      </button>
      <button
        type="button"
        className="button"
        disabled={!writable || !isOwn}
        title={isOwn ? "改回建议的文字，可以撤销" : "现在就是建议的文字"}
        onClick={restore}
      >
        恢复建议文字
      </button>
      <span className="screen-note grey">
        {isOwn ? "已改写；括号里的数字仍随方案变化" : "建议文字，随方案变化；改动后即为本县文字"}
      </span>
      <CommandButton id="print.county-plan">打印、Word…</CommandButton>
    </div>
  );
}
