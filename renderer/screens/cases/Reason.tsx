/** Why the text of a field is no value, floating at the field: over the form, so that nothing moves and nothing is cut. */
import { useLayoutEffect, useRef, type ReactElement } from "react";
import { floatNear } from "../../grid/editing/floating.ts";

/** Placed anew at every drawing: another reason may be wider. */
export function Reason({ id, reason }: { readonly id: string; readonly reason: string }): ReactElement {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const { current } = element;
      if (current?.parentElement != null) floatNear(current, current.parentElement.getBoundingClientRect());
    };
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("focusin", place);
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("focusin", place);
    };
  });
  return (
    <span className="case-reason" id={id} role="note" ref={element}>
      {reason}
    </span>
  );
}
