/**
 * The range as rectangles over the cells, in a layer for the scrolled columns and one for the frozen ones: never through
 * the cells themselves, which would have to be drawn anew at every step. A band shows the numbers of the lines selected.
 */
import { div, placeAt } from "../elements.ts";
import type { CellBox } from "../gridPlaces.ts";
import { lineNumberWidth } from "../lineNumbers.ts";

export class RangeOverlay {
  readonly #layers = { centre: div("sheet-layer"), left: div("sheet-layer sheet-layer-left") };
  readonly #parts = { centre: div("sheet-range"), left: div("sheet-range") };
  readonly #band = div("sheet-line-band");

  /** `content` is what the cells scroll in. */
  constructor(content: HTMLElement) {
    this.#layers.centre.append(this.#parts.centre);
    this.#layers.left.append(this.#band, this.#parts.left);
    content.append(this.#layers.centre, this.#layers.left);
    this.place([], null);
  }

  destroy(): void {
    this.#layers.centre.remove();
    this.#layers.left.remove();
  }

  /** `active` is left blank, as the cell that typing goes to. */
  place(boxes: readonly CellBox[], active: CellBox | null): void {
    for (const [name, part] of Object.entries(this.#parts)) {
      const box = boxes.find(({ pinned }) => pinned === (name === "left"));
      part.hidden = box === undefined;
      if (box === undefined) continue;
      placeAt(part, box);
      part.style.clipPath = active !== null && active.pinned === box.pinned ? around(active, box) : "";
    }
    // Across the edge of the frozen columns the two parts are one rectangle.
    for (const part of Object.values(this.#parts)) part.dataset["halved"] = String(boxes.length > 1);
    this.#placeBand(boxes[0] ?? active);
  }

  #placeBand(lines: CellBox | null): void {
    this.#band.hidden = lines === null;
    if (lines !== null)
      placeAt(this.#band, { left: 0, width: lineNumberWidth, top: lines.top, height: lines.height });
  }
}

/** All of the box but for the hole, which lies in it. */
function around(hole: CellBox, box: CellBox): string {
  const [left, top] = [hole.left - box.left, hole.top - box.top];
  const outer = `M0 0H${box.width}V${box.height}H0Z`;
  return `path(evenodd, "${outer}M${left} ${top}h${hole.width}v${hole.height}h${-hole.width}Z")`;
}
