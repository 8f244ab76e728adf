/**
 * A picture in the page. The mouse asks by clicking a mark; the keyboard walks through the same marks, which stand
 * beside the drawing as buttons that only the keyboard and a screen reader meet.
 */
import { useState, type ReactElement } from "react";
import type { Picture } from "./drawing.ts";
import { MarkButtons } from "./MarkButtons.tsx";
import { useLiveChart, type AskMark } from "./useLiveChart.ts";
import "./charts.css";

interface Props {
  readonly picture: Picture;
  readonly ask: AskMark;
}

export function Chart({ picture, ask }: Props): ReactElement {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const point = useLiveChart(element, picture, ask);
  return (
    <div className="chart">
      <div className="chart-drawing" ref={setElement} role="img" aria-label={picture.said.text} />
      <MarkButtons marks={picture.marks} point={point} ask={ask} />
    </div>
  );
}
