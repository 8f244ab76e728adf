/**
 * Which grid the planner works in: the one that had the keyboard last and is still shown. Menus and dialogs take the
 * keyboard away for a moment, and what they do is meant for that grid. Plain memory of the window: nobody draws by it.
 */
import type { SpreadsheetHandle } from "./types.ts";

const shown: SpreadsheetHandle[] = [];

/** A grid comes to be shown; the answer takes it away again. */
export function registerGrid(root: HTMLElement, handle: SpreadsheetHandle): () => void {
  const toFront = (): void => {
    leave();
    shown.unshift(handle);
  };
  const leave = (): void => {
    const at = shown.indexOf(handle);
    if (at >= 0) shown.splice(at, 1);
  };
  shown.push(handle);
  root.addEventListener("focusin", toFront);
  return () => {
    root.removeEventListener("focusin", toFront);
    leave();
  };
}

export const gridInUse = (): SpreadsheetHandle | null => shown[0] ?? null;
