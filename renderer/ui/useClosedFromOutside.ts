/**
 * Menus go away with everything that shows the planner has turned elsewhere: a press beside them, the keyboard, scrolling
 * what lies under them, another window.
 */
import { useEffect, useEffectEvent, type RefObject } from "react";

/** `close(true)`: the keyboard is to go back where it was; else the planner has put it elsewhere. */
export function useClosedFromOutside(
  menu: RefObject<HTMLElement | null>,
  close: (back: boolean) => void,
): void {
  const closed = useEffectEvent(close);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) === true) return;
      closed(event.type === "wheel" || event.type === "resize");
    };
    // Not on "scroll": a cell half in sight is scrolled to by the very press that opens its menu.
    for (const type of ["mousedown", "wheel", "focusin"])
      document.addEventListener(type, leave, { signal, capture: true, passive: true });
    for (const type of ["resize", "blur"]) window.addEventListener(type, leave, { signal });
    return () => stop.abort();
  }, [menu]);
}
