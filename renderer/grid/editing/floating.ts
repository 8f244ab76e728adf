/** Puts an element that floats over the page under another one, or over it where there is no room below. */

const gap = 3;

export function floatNear(element: HTMLElement, anchor: DOMRect): void {
  const { offsetHeight: height, offsetWidth: width } = element;
  const below = anchor.bottom + gap;
  const fitsBelow = below + height <= window.innerHeight;
  const top = fitsBelow ? below : Math.max(gap, anchor.top - gap - height);
  const left = Math.max(gap, Math.min(anchor.left, window.innerWidth - width - gap));
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
