/** From the school in view to what else the plan says of it: its case, its measures, its line in the roster. */
import type { School } from "../../shared/model/school.ts";
import { goToIn, placeOfSchool } from "../document/placesOf.ts";
import { schoolInView } from "../document/schoolInView.ts";
import type { AppContext, ScreenName, UiCommand } from "./uiCommand.ts";

/** No line of balance or forecast is about one school, and an import's schools are not in the plan yet. */
const withoutSchools: ReadonlySet<ScreenName> = new Set([
  "balance",
  "county-plan",
  "forecast",
  "roster-import",
]);

function schoolOf({ document, screen }: AppContext): School | undefined {
  const id = schoolInView();
  if (withoutSchools.has(screen) || id === null) return undefined;
  return document?.plan.school.get(id);
}

function seeSchoolOn(screen: ScreenName, id: string, label: string): UiCommand {
  return {
    id,
    label,
    group: "学校",
    shown: (context) => context.screen !== screen,
    enabled: (context) => {
      const school = schoolOf(context);
      return (
        school !== undefined &&
        context.document !== null &&
        placeOfSchool(context.document.plan, school, screen) !== null
      );
    },
    run: (context) => {
      const school = schoolOf(context);
      if (school === undefined || context.document === null) return;
      const place = placeOfSchool(context.document.plan, school, screen);
      if (place !== null) goToIn(context, school.countyCode, place);
    },
  };
}

export const schoolCommands: readonly UiCommand[] = [
  seeSchoolOn("cases", "school.case", "打开本校方案"),
  seeSchoolOn("schedule", "school.schedule", "在进度表中查看"),
  seeSchoolOn("roster", "school.roster", "在名册中查看"),
];
