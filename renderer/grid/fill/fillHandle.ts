/**
 * The small square at the corner of what is selected: dragged, it carries the cells on, as a pattern or, with Alt held,
 * as a series; a double click fills down as far as there is data beside. A dashed outline shows what would be filled.
 */
import type { Position } from "../selection/activeCell.ts";
import { scrollSpeed, type Point } from "../selection/autoscroll.ts";
import { followDrag } from "../selection/drag.ts";
import { div, placeAt } from "../elements.ts";
import { draggedTo } from "./fill.ts";
import type { CellBox, GridPlaces } from "../gridPlaces.ts";
import { MarkOverlay } from "../clipboard/markOverlay.ts";
import type { Rectangle } from "../selection/selection.ts";

export interface HandleContext {
  /** What would be filled from; null where there is no handle. */
  source(): Rectangle | null;
  onDrop(to: Position, asSeries: boolean): void;
  onDoubleClick(): void;
  /** While it is dragged: what Alt would do. */
  tell(hint: string): void;
}

const size = 7;

export class FillHandle<Row> {
  readonly #places: GridPlaces<Row>;
  readonly #context: HandleContext;
  readonly #layers = { centre: div("sheet-layer"), left: div("sheet-layer sheet-layer-left") };
  readonly #handles = { centre: div("sheet-handle"), left: div("sheet-handle") };
  readonly #outline: MarkOverlay;
  #endDrag: () => void = () => undefined;

  constructor(places: GridPlaces<Row>, context: HandleContext) {
    this.#places = places;
    this.#context = context;
    this.#outline = new MarkOverlay(places.content);
    for (const name of ["centre", "left"] as const) {
      const handle = this.#handles[name];
      handle.title = "拖动填充；按住 Alt 拖动填充序列；双击填到底";
      handle.addEventListener("mousedown", (event) => this.#press(event));
      handle.addEventListener("dblclick", (event) => this.#doubleClick(event));
      this.#layers[name].append(handle);
      places.content.append(this.#layers[name]);
    }
    this.draw();
  }

  destroy(): void {
    this.#endDrag();
    this.#outline.destroy();
    for (const layer of Object.values(this.#layers)) layer.remove();
  }

  /** At the lower right corner of the range, in the layer its last column is in. */
  draw(): void {
    const source = this.#context.source();
    const boxes = source === null ? [] : this.#places.boxesOf(source);
    const corner = boxes.find(({ pinned }) => !pinned) ?? boxes[0];
    for (const [name, handle] of Object.entries(this.#handles)) {
      handle.hidden = corner === undefined || corner.pinned !== (name === "left");
      if (corner !== undefined) placeAt(handle, cornerOf(corner));
    }
  }

  #doubleClick(event: MouseEvent): void {
    event.stopPropagation();
    this.#context.onDoubleClick();
  }

  #press(event: MouseEvent): void {
    // Neither a press on the cell below nor a loss of the keyboard.
    event.preventDefault();
    event.stopPropagation();
    const source = this.#context.source();
    if (event.button !== 0 || source === null) return;
    this.#endDrag();
    this.#endDrag = this.#follow(source);
  }

  #follow(source: Rectangle): () => void {
    let target: Position | null = null;
    let asSeries = false;
    const stop = new AbortController();
    const { signal } = stop;
    const show = (): void => {
      const reach = target === null ? null : draggedTo(source, target);
      this.#outline.place(reach === null ? [] : this.#places.boxesOf(reach.target), false);
      this.#context.tell(reach === null ? "" : asSeries ? "松开：填充序列" : "松开：复制；按住 Alt 填充序列");
    };
    const onAlt = (event: KeyboardEvent): void => {
      if (event.key !== "Alt") return;
      // Else the key would open the browser's menu.
      event.preventDefault();
      asSeries = event.type === "keydown";
      show();
    };
    const endFollowing = followDrag({
      onMove: (point) => {
        target = this.#recordAt(point);
        show();
      },
      scroll: (point, milliseconds) => this.#scroll(source, point, milliseconds),
    });
    const end = (): void => {
      stop.abort();
      endFollowing();
      this.#outline.place([], false);
      this.#context.tell("");
    };
    window.addEventListener("keydown", onAlt, { signal, capture: true });
    window.addEventListener("keyup", onAlt, { signal, capture: true });
    window.addEventListener("keydown", (event) => event.key === "Escape" && cancel(event), {
      signal,
      capture: true,
    });
    const cancel = (event: Event): void => {
      event.stopPropagation();
      end();
    };
    window.addEventListener("blur", end, { signal });
    window.addEventListener(
      "mouseup",
      ({ altKey }) => {
        end();
        if (target !== null) this.#context.onDrop(target, asSeries || altKey);
      },
      { signal },
    );
    return end;
  }

  /** The append line is no part of a range. */
  #recordAt(point: Point): Position {
    const { row, column } = this.#places.positionAt(point);
    return { row: Math.max(0, Math.min(row, this.#places.shape().recordCount - 1)), column };
  }

  #scroll(source: Rectangle, point: Point, milliseconds: number): boolean {
    const fromFrozen = this.#places.boxesOf(source)[0]?.pinned === true;
    const speed = scrollSpeed(point, this.#places.pane, fromFrozen);
    if (speed.x === 0 && speed.y === 0) return false;
    this.#places.viewport.scrollBy((speed.x * milliseconds) / 1000, (speed.y * milliseconds) / 1000);
    return true;
  }
}

const cornerOf = ({ left, top, width, height }: CellBox) => ({
  left: left + width - Math.ceil(size / 2) - 1,
  top: top + height - Math.ceil(size / 2) - 1,
  width: size,
  height: size,
});
