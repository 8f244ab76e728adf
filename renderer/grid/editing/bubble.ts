/** A short reason at the active cell: why it cannot be edited, what is wrong with what it holds. */
import { floatNear } from "./floating.ts";

export class Bubble {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "sheet-bubble";
    this.element.setAttribute("role", "status");
    this.element.hidden = true;
  }

  /** `anchor` is asked for only where there is something to say: it makes the browser lay out the page. */
  say(reason: string | undefined, anchor: () => DOMRect): void {
    this.element.hidden = reason === undefined;
    if (reason === undefined) return;
    this.element.textContent = reason;
    this.element.style.visibility = "visible";
    this.place(anchor());
  }

  place(anchor: DOMRect): void {
    if (!this.element.hidden) floatNear(this.element, anchor);
  }

  /** After scrolling: with its cell, and away while that is out of sight. */
  follow(anchor: DOMRect, frame: DOMRect): void {
    const inSight = anchor.top >= frame.top && anchor.bottom <= frame.bottom;
    this.element.style.visibility = inSight ? "visible" : "hidden";
    this.place(anchor);
  }
}
