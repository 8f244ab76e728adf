/**
 * The milestones beside the schedule: whether they are shown, of which measure, and the one a click elsewhere leads to.
 * Memory of the window, apart from the screen, so that going through the lines draws the panel anew and not the grid.
 */
import { useSyncExternalStore } from "react";
import type { MeasureId } from "../../../shared/model/units.ts";

export interface MilestoneView {
  readonly shown: boolean;
  readonly measure: MeasureId | null;
  /** A field to be gone to, "" for the first; null when the keyboard stays where it is. */
  readonly wanted: string | null;
}

let view: MilestoneView = { shown: false, measure: null, wanted: null };
const listeners = new Set<() => void>();

function set(next: Partial<MilestoneView>): void {
  view = { ...view, ...next };
  for (const listener of listeners) listener();
}

/** The measure of the active line. */
export function lookAtMeasure(measure: MeasureId | null): void {
  if (measure !== view.measure) set({ measure });
}

export const showMilestones = (wanted: string): void => set({ shown: true, wanted });

export const hideMilestones = (): void => set({ shown: false, wanted: null });

export const arrivedAtMilestone = (): void => set({ wanted: null });

/** For commands; parts of the window use the hook. */
export const milestonesShown = (): boolean => view.shown;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useMilestoneView = (): MilestoneView => useSyncExternalStore(subscribe, () => view);

/** For the grid, which is not drawn anew while she goes from line to line. */
export const useMilestonesShown = (): boolean => useSyncExternalStore(subscribe, milestonesShown);
