/** The heading over a group of problems, with how many there are; folds and unfolds it. */
import type { ReactElement } from "react";

interface Props {
  /** Of a severity. */
  readonly className: string;
  readonly words: string;
  readonly count: number;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly title?: string;
}

export function GroupHeading({ className, words, count, open, setOpen, title }: Props): ReactElement {
  return (
    <h3 className={className} title={title}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{words}</span>
        <span>
          {count} <span className="problems-fold">{open ? "▾" : "▸"}</span>
        </span>
      </button>
    </h3>
  );
}
