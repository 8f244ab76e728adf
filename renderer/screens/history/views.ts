/** The views in which changes are shown, as places to go to, and which of them the planner looks at. */
import type { ScreenName } from "../../commands/uiCommand.ts";
import type { Place } from "../../document/goTo.ts";
import { viewInSight } from "../../document/viewInSight.ts";
import type { View } from "./sightings.ts";

export const placeIn = (view: View): Place =>
  view === "measures" || view === "intake" ? { screen: "schedule", view } : { screen: view };

export function viewOn(screen: ScreenName): View | null {
  if (screen === "schedule") return viewInSight() === "intake" ? "intake" : "measures";
  return screen === "roster" || screen === "cases" ? screen : null;
}
