/**
 * Dragging beyond the edge of what is in sight scrolls there, faster the farther out the mouse is. Columns scroll back
 * while the mouse is over the frozen ones, until there is nothing left to scroll; then the range reaches across. Pure.
 */

/** Pixels of the browser's window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Pane {
  readonly left: number;
  /** Where the frozen columns end and the scrolled ones begin. */
  readonly frozen: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

/** Pixels a second, each way. */
export function scrollSpeed({ x, y }: Point, pane: Pane, fromFrozen: boolean): Point {
  const leftEdge = fromFrozen ? pane.left : pane.frozen;
  return {
    x: speed(x - pane.right) - (pane.scrollLeft > 0 ? speed(leftEdge - x) : 0),
    y: speed(y - pane.bottom) - (pane.scrollTop > 0 ? speed(pane.top - y) : 0),
  };
}

const [slowest, fastest, perPixel] = [160, 4_000, 16];

const speed = (distance: number): number =>
  distance <= 0 ? 0 : Math.min(fastest, slowest + distance * perPixel);
