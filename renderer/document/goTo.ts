/** Going to a cell from anywhere: the screen is shown, then its grid scrolls there and makes the cell active. */
import { useEffect, useSyncExternalStore } from "react";
import { useApp } from "../commands/useApp.ts";
import type { AppContext, ScreenName } from "../commands/uiCommand.ts";
import type { CellRef, SpreadsheetHandle } from "../grid/types.ts";

export interface Place {
  readonly screen: ScreenName;
  /** Which of the screen's views, where it has several. */
  readonly view?: string;
  readonly rowId?: string;
  readonly columnId?: string;
  /** Cells that were just changed, in place of one to go to. Filters stay; `onHidden` is told when they hide them all. */
  readonly changed?: { readonly cells: readonly CellRef[]; readonly onHidden: () => void };
}

let wanted: Place | null = null;
const listeners = new Set<() => void>();
const set = (place: Place | null): void => {
  wanted = place;
  for (const listener of listeners) listener();
};

/** For commands; parts of the window use the hook. */
export function goToPlace({ showScreen }: Pick<AppContext, "showScreen">, place: Place): void {
  set(place);
  showScreen(place.screen);
}

export function useGoTo(): (place: Place) => void {
  const app = useApp();
  return (place) => goToPlace(app, place);
}

/** The place this screen is asked to show, until its grid has gone there. */
export function useWantedPlace(screen: ScreenName): Place | null {
  const place = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wanted,
  );
  return place?.screen === screen ? place : null;
}

/**
 * Takes the grid to the wanted place. Where filters hide the row, `showAll` takes them off, and it is tried once more;
 * it answers false when nothing was hidden: the row is gone, and so is the wish.
 */
export function useGoToWanted(
  place: Place | null,
  grid: Pick<SpreadsheetHandle, "goTo" | "reveal"> | null,
  showAll: () => boolean,
): void {
  useEffect(() => {
    if (place === null || grid === null) return;
    if (place.changed !== undefined) {
      if (!grid.reveal(place.changed.cells)) place.changed.onHidden();
      set(null);
      return;
    }
    if (place.rowId === undefined || grid.goTo(place.rowId, place.columnId ?? "") || !showAll()) set(null);
  });
}
