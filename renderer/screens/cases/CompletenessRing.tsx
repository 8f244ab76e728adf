/** How much of a case is filled in, as a ring; the number stands in its label and beside it in the list's tooltip. */
import type { ReactElement } from "react";

const radius = 7;
const around = 2 * Math.PI * radius;

export function CompletenessRing({
  filled,
  total,
}: {
  readonly filled: number;
  readonly total: number;
}): ReactElement {
  const part = total === 0 ? 1 : filled / total;
  const done = filled === total;
  return (
    <svg className="case-ring" viewBox="0 0 20 20" role="img" aria-label={`已填 ${filled}/${total}`}>
      <circle cx="10" cy="10" r={radius} className="case-ring-ground" />
      <circle
        cx="10"
        cy="10"
        r={radius}
        className={done ? "case-ring-done" : "case-ring-part"}
        strokeDasharray={`${around * part} ${around}`}
        transform="rotate(-90 10 10)"
      />
      {done && <path d="M6.5 10.2 9 12.7 13.6 7.6" className="case-ring-tick" />}
    </svg>
  );
}
