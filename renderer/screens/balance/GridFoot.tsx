/** A grid with a few lines under it that say how it is to be read and what is missing. */
import type { ReactElement, ReactNode } from "react";
import "./gridFoot.css";

interface Props {
  readonly grid: ReactNode;
  readonly label: string;
  readonly children: ReactNode;
}

export function GridFoot({ grid, label, children }: Props): ReactElement {
  return (
    <div className="with-foot">
      <div className="with-foot-grid">{grid}</div>
      <section className="grid-foot" aria-label={label}>
        {children}
      </section>
    </div>
  );
}
