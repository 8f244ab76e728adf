/** A number that can be asked about: looks as it did, and tells under the mouse what it is and that it can be clicked. */
import type { ReactElement, ReactNode } from "react";
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { useExplain } from "./useExplain.ts";
import "./figureButton.css";

interface Props {
  readonly subject: Subject;
  /** What the number is, where its label is short. */
  readonly title?: string;
  readonly className?: string;
  /** False: arrows reach it from the other numbers of its table, Tab does not (figureTable.ts). */
  readonly isTabStop?: boolean;
  readonly children: ReactNode;
}

const invitation = "点击看这个数怎么来的";

export function FigureButton({
  subject,
  title,
  className = "",
  isTabStop = true,
  children,
}: Props): ReactElement {
  const explain = useExplain();
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      className={`figure-button ${className}`}
      title={title === undefined ? invitation : `${title}\n${invitation}`}
      // A click by Enter or the space bar has no count.
      onClick={({ detail }) => explain(subject, detail === 0 ? "key" : "press")}
    >
      {children}
    </button>
  );
}
