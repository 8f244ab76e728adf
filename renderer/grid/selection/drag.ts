/** Follows the mouse from a press until it is let go, anywhere in the window, and scrolls while it is held outside. */
import type { Point } from "./autoscroll.ts";

export interface DragHandlers {
  /** The mouse, or what lies under it, has moved. */
  onMove(point: Point): void;
  /** Scrolls for so many milliseconds; false when there is nothing to scroll. */
  scroll(point: Point, milliseconds: number): boolean;
}

/** Gives a function that ends the following. */
export function followDrag(handlers: DragHandlers): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let frame = 0;
  let last: { readonly point: Point; readonly time: number } | null = null;

  const tick = (time: number): void => {
    if (last === null) return;
    const { point } = last;
    // After a long frame no leap over lines nobody saw.
    const passed = Math.min(50, time - last.time);
    last = { point, time };
    if (handlers.scroll(point, passed)) handlers.onMove(point);
    frame = requestAnimationFrame(tick);
  };
  const onMove = ({ clientX: x, clientY: y, buttons }: MouseEvent): void => {
    // It was let go where the window could not see it.
    if ((buttons & 1) === 0) return end();
    if (last === null) frame = requestAnimationFrame(tick);
    last = { point: { x, y }, time: last?.time ?? performance.now() };
    handlers.onMove({ x, y });
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    stop.abort();
  };
  window.addEventListener("mousemove", onMove, { signal });
  window.addEventListener("mouseup", end, { signal });
  window.addEventListener("blur", end, { signal });
  return end;
}
