/** The dashed line round what was copied, moving round what was cut: in a layer for the scrolled columns and one for the frozen ones. */
import { div, placeAt } from "../elements.ts";
import type { CellBox } from "../gridPlaces.ts";

export class MarkOverlay {
  readonly #layers = { centre: div("sheet-layer"), left: div("sheet-layer sheet-layer-left") };
  readonly #parts = { centre: div("sheet-mark"), left: div("sheet-mark") };

  /** `content` is what the cells scroll in. */
  constructor(content: HTMLElement) {
    this.#layers.centre.append(this.#parts.centre);
    this.#layers.left.append(this.#parts.left);
    content.append(this.#layers.centre, this.#layers.left);
    this.place([], false);
  }

  destroy(): void {
    this.#layers.centre.remove();
    this.#layers.left.remove();
  }

  place(boxes: readonly CellBox[], moving: boolean): void {
    for (const [name, part] of Object.entries(this.#parts)) {
      const box = boxes.find(({ pinned }) => pinned === (name === "left"));
      part.hidden = box === undefined;
      part.dataset["moving"] = String(moving);
      // Across the edge of the frozen columns the two parts are one rectangle.
      part.dataset["halved"] = String(boxes.length > 1);
      if (box !== undefined) placeAt(part, box);
    }
  }
}
