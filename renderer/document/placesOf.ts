/** Where a school or a measure stands: its line of the roster or the schedule, its case. */
import type { Measure } from "../../shared/model/measure.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { School } from "../../shared/model/school.ts";
import type { AppContext, ScreenName } from "../commands/uiCommand.ts";
import { currentScenario } from "../../shared/model/units.ts";
import { byDate } from "../../shared/calculation/scheduleOrder.ts";
import { goToPlace, type Place } from "./goTo.ts";
import { chooseCounty } from "./useCounty.ts";

export const placeOfMeasure = ({ id }: Measure): Place => ({
  screen: "schedule",
  rowId: id,
  columnId: "schoolId",
});

const measuresOf = (plan: Plan, { id }: School): Measure[] =>
  [...plan.measure.values()].filter(
    ({ schoolId, scenarioId }) => schoolId === id && scenarioId === currentScenario,
  );

/** Null where the school has no line: without a measure in the schedule, a public one among the cases. */
export function placeOfSchool(plan: Plan, school: School, screen: ScreenName): Place | null {
  if (screen === "roster") return { screen, rowId: school.id, columnId: "name" };
  if (screen === "cases")
    return school.ownership === "private" ? { screen, rowId: school.id, columnId: "case.disposition" } : null;
  if (screen !== "schedule") return null;
  const [first] = measuresOf(plan, school).toSorted(byDate);
  return first === undefined ? null : placeOfMeasure(first);
}

/** On the screen the planner is at if the school is there; else its case, else the roster, which has every school. */
export const bestPlaceOf = (plan: Plan, school: School, shown: ScreenName): Place =>
  placeOfSchool(plan, school, shown) ??
  placeOfSchool(plan, school, "cases") ?? { screen: "roster", rowId: school.id, columnId: "name" };

/** In a plan of several counties the window changes to that of the place. */
export function goToIn(app: Pick<AppContext, "showScreen">, countyCode: string, place: Place): void {
  chooseCounty(countyCode);
  goToPlace(app, place);
}
