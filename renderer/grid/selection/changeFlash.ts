/**
 * Lights up cells that were changed from elsewhere: rectangles over them, in a layer for the scrolled columns and one for
 * the frozen ones, that fade and go. Only cells in sight get one, and only once the lines scrolled to are drawn.
 */
import { div, placeAt } from "../elements.ts";
import type { CellBox } from "../gridPlaces.ts";
import type { CellRef } from "../types.ts";

export interface FlashGround {
  /** What the cells scroll in, and the window onto it. */
  readonly content: HTMLElement;
  readonly viewport: HTMLElement;
  boxOf(cell: CellRef): CellBox | null;
}

const fading: KeyframeAnimationOptions = { duration: 1600, easing: "ease-in", fill: "forwards" };

export class ChangeFlash {
  readonly #ground: FlashGround;
  readonly #layers = { centre: div("sheet-layer"), left: div("sheet-layer sheet-layer-left") };
  #frame = 0;

  constructor(ground: FlashGround) {
    this.#ground = ground;
    ground.content.append(this.#layers.centre, this.#layers.left);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    for (const layer of Object.values(this.#layers)) layer.remove();
  }

  show(cells: readonly CellRef[]): void {
    this.#clear();
    // Lines newly scrolled to are drawn in the frame after next.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        for (const cell of cells) this.#light(cell);
      });
    });
  }

  #clear(): void {
    cancelAnimationFrame(this.#frame);
    for (const layer of Object.values(this.#layers)) layer.replaceChildren();
  }

  #light(cell: CellRef): void {
    const box = this.#ground.boxOf(cell);
    if (box === null || !this.#inSight(box)) return;
    const light = div("sheet-flash");
    light.dataset["rowId"] = cell.rowId;
    light.dataset["columnId"] = cell.columnId;
    placeAt(light, box);
    (box.pinned ? this.#layers.left : this.#layers.centre).append(light);
    light
      .animate([{ opacity: 1 }, { opacity: 1, offset: 0.3 }, { opacity: 0 }], fading)
      .addEventListener("finish", () => light.remove());
  }

  #inSight({ pinned, top, height, left, width }: CellBox): boolean {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.#ground.viewport;
    const inHeight = top + height > scrollTop && top < scrollTop + clientHeight;
    return inHeight && (pinned || (left + width > scrollLeft && left < scrollLeft + clientWidth));
  }
}
