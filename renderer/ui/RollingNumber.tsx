/** A number that rolls to its new value and shows the difference for a second, so that an edit's effect is seen. */
import { useEffect, useRef, useState, type ReactElement } from "react";
import { formatCount } from "../../shared/format/numbers.ts";

interface Props {
  readonly value: number;
  readonly format?: (value: number) => string;
}

const rollMs = 250;
const showDifferenceMs = 1500;

export function RollingNumber({ value, format = formatCount }: Props): ReactElement {
  const [shown, setShown] = useState(value);
  const [difference, setDifference] = useState(0);
  const from = useRef(value);

  useEffect(() => {
    const start = from.current;
    if (start === value) return undefined;
    from.current = value;
    setDifference(value - start);
    // The first frame already has the new value where motion is not wanted.
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const began = performance.now();
    let frame = requestAnimationFrame(function roll(now: number) {
      const part = still ? 1 : Math.min(1, Math.max(0, (now - began) / rollMs));
      setShown(Math.round(start + (value - start) * part));
      if (part < 1) frame = requestAnimationFrame(roll);
    });
    const timer = setTimeout(() => setDifference(0), showDifferenceMs);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      setShown(value);
    };
  }, [value]);

  return (
    <span className="rolling" data-value={value}>
      {format(shown)}
      {difference !== 0 && (
        <em className="rolling-difference" aria-hidden="true">
          {difference > 0 ? "▲ +" : "▼ −"}
          {format(Math.abs(difference)).replace(/^\+/u, "")}
        </em>
      )}
    </span>
  );
}
