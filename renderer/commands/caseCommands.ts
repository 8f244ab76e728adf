/** Cases of many schools at once: what is filled in is that of the schools chosen, or else listed, among the cases. */
import { countyOf } from "../document/useCounty.ts";
import { askBulk } from "../screens/cases/bulk/bulkView.ts";
import { isWritable, showsCounty } from "./conditions.ts";
import type { AppContext, UiCommand } from "./uiCommand.ts";

function hasCases({ document }: AppContext): boolean {
  if (document === null) return false;
  const county = countyOf(document)?.id;
  const schools = [...document.plan.school.values()];
  return schools.some(({ countyCode, ownership }) => countyCode === county && ownership === "private");
}

export const caseCommands: readonly UiCommand[] = [
  {
    id: "cases.bulk",
    label: "批量填写学校方案…",
    group: "学校",
    enabled: (context) => showsCounty(context) && isWritable(context) && hasCases(context),
    run: ({ showScreen }) => {
      showScreen("cases");
      askBulk();
    },
  },
];
