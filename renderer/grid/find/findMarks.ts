/**
 * Marks the cells in which a text was found: rectangles over those in sight, in a layer for the scrolled columns and one
 * for the frozen ones. There may be thousands of hits, so they are drawn as they come into sight.
 */
import { div, placeAt } from "../elements.ts";
import type { GridPlaces } from "../gridPlaces.ts";
import { rowHeight } from "../theme.ts";
import { firstFrom } from "./find.ts";
import type { Position } from "../selection/activeCell.ts";
import type { CellRef } from "../types.ts";

export interface Hit extends Position, CellRef {}

export class FindMarks<Row> {
  readonly #places: GridPlaces<Row>;
  readonly #layers = { centre: div("sheet-layer"), left: div("sheet-layer sheet-layer-left") };
  readonly #onScroll = (): void => this.#drawSoon();
  #hits: readonly Hit[] = [];
  #frame = 0;

  constructor(places: GridPlaces<Row>) {
    this.#places = places;
    places.content.append(this.#layers.centre, this.#layers.left);
    places.viewport.addEventListener("scroll", this.#onScroll, { passive: true });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#places.viewport.removeEventListener("scroll", this.#onScroll);
    for (const layer of Object.values(this.#layers)) layer.remove();
  }

  /** In reading order; none takes the marks away. */
  show(hits: readonly Hit[]): void {
    this.#hits = hits;
    this.#drawSoon();
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    const marks: { readonly centre: HTMLElement[]; readonly left: HTMLElement[] } = { centre: [], left: [] };
    const { scrollTop, clientHeight, scrollLeft, clientWidth } = this.#places.viewport;
    const [top, bottom] = [scrollTop / rowHeight, (scrollTop + clientHeight) / rowHeight];
    const first = firstFrom(this.#hits, { row: Math.floor(top), column: 0 });
    for (let at = first; at < this.#hits.length; at += 1) {
      const hit = this.#hits[at];
      if (hit === undefined || hit.row > bottom) break;
      const box = this.#places.boxOf(hit);
      if (box === null) continue;
      const { pinned, left, width } = box;
      if (!pinned && (left + width < scrollLeft || left > scrollLeft + clientWidth)) continue;
      const mark = div("sheet-found");
      placeAt(mark, box);
      marks[pinned ? "left" : "centre"].push(mark);
    }
    this.#layers.centre.replaceChildren(...marks.centre);
    this.#layers.left.replaceChildren(...marks.left);
  }
}
