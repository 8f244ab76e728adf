/** The views in which changes are shown, as places to go to, and which of them the planner looks at. */
import type { ScreenName } from "../../commands/uiCommand.ts";
import type { Place } from "../../document/goTo.ts";
import { viewInSight } from "../../document/viewInSight.ts";
import type { View } from "./sightings.ts";

export function placeIn(view: View): Place {
  if (view === "measures" || view === "intake") return { screen: "schedule", view };
  return view === "parameters" || view === "past" ? { screen: "forecast", view } : { screen: view };
}

export function viewOn(screen: ScreenName): View | null {
  const inSight = viewInSight();
  if (screen === "schedule") return inSight === "intake" ? "intake" : "measures";
  if (screen === "forecast") return inSight === "past" ? "past" : "parameters";
  return screen === "roster" || screen === "cases" || screen === "county-plan" ? screen : null;
}
