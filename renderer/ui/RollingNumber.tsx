/**
 * A number that rolls to its new value and shows the difference for a second, so that an edit's effect is seen. The
 * difference stands in the place of the label: there is no room for both, and it must not cover another number.
 */
import { useEffect, useRef, useState, type ReactElement } from "react";
import { formatCount } from "../../shared/format/numbers.ts";

interface Props {
  readonly value: number;
  readonly label?: string;
  readonly format?: (value: number) => string;
  /** The look of the number shown, also while it rolls. */
  readonly look?: (value: number) => string;
  /** How the size of a difference is written, where it is no plain count. */
  readonly formatStep?: (size: number) => string;
}

const rollMs = 250;
const showDifferenceMs = 1500;

export function RollingNumber({
  value,
  label,
  format = formatCount,
  formatStep = formatCount,
  look,
}: Props): ReactElement {
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

  const step = difference !== 0 && (
    <em className="rolling-difference" aria-hidden="true">
      {difference > 0 ? "▲+" : "▼−"}
      {formatStep(Math.abs(difference))}
    </em>
  );
  return (
    <>
      {label !== undefined && <span className={difference === 0 ? undefined : "rolling-label"}>{label}</span>}
      {label !== undefined && step}{" "}
      <span className={`rolling ${look?.(shown) ?? ""}`} data-value={value}>
        {format(shown)}
      </span>
      {label === undefined && step}
    </>
  );
}
