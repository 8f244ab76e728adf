/** The day it is by the clock of this computer, and a hook that draws anew when it is the next one. */
import { useSyncExternalStore } from "react";
import { formatInstant } from "../../shared/format/dates.ts";
import type { IsoDate } from "../../shared/model/units.ts";

export const today = (): IsoDate => formatInstant(new Date().toISOString()).slice(0, 10);

const minute = 60_000;

/** A computer that slept through midnight has slow clocks, so whoever comes back to the window is asked for, too. */
function follow(listener: () => void): () => void {
  const timer = setInterval(listener, minute);
  window.addEventListener("focus", listener);
  return () => {
    clearInterval(timer);
    window.removeEventListener("focus", listener);
  };
}

export const useToday = (): IsoDate => useSyncExternalStore(follow, today);
