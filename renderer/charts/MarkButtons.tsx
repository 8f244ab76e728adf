/** The marks of a drawing as buttons for the keyboard: one stop of Tab, arrows from mark to mark, Enter asks. */
import { useState, type KeyboardEvent, type ReactElement } from "react";
import type { DrawnMark } from "./drawing.ts";
import type { AskMark, PointMark } from "./useLiveChart.ts";

interface Props {
  readonly marks: readonly DrawnMark[];
  readonly point: PointMark;
  readonly ask: AskMark;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function MarkButtons({ marks, point, ask }: Props): ReactElement {
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, marks.length - 1);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = event.currentTarget.children[at + step];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <div className="chart-marks" onKeyDown={walk} onBlur={() => point(null)}>
      {marks.map((mark, index) => (
        <button
          key={`${mark.seriesIndex}/${mark.dataIndex}`}
          type="button"
          data-home={index === at ? "" : undefined}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => {
            setChosen(index);
            point(mark);
          }}
          onClick={() => ask(mark, "key")}
        >
          {mark.words}
        </button>
      ))}
    </div>
  );
}
