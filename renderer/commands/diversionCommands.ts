/** Diversions of the whole county: a proposal for every school that has pupils without a place. */
import { formatCount } from "../../shared/format/numbers.ts";
import { countyOf } from "../document/useCounty.ts";
import { schoolsToDivert } from "../screens/cases/diversions/proposal/schoolsToDivert.ts";
import { isWritable, showsCounty } from "./conditions.ts";
import type { AppContext, UiCommand } from "./uiCommand.ts";

function waiting({ document }: AppContext): number {
  const county = document === null ? null : countyOf(document);
  return document === null || county === null ? 0 : schoolsToDivert(document.calculator, county.id);
}

const labelFor = (schools: number): string =>
  schools === 0 ? "自动安排学生分流…" : `为全部 ${formatCount(schools)} 所待分流学校自动安排…`;

export const diversionCommands: readonly UiCommand[] = [
  {
    id: "diversions.proposeAll",
    label: (context) => labelFor(waiting(context)),
    group: "编辑",
    enabled: (context) => showsCounty(context) && isWritable(context) && waiting(context) > 0,
    run: ({ showDialog }) => showDialog("diversions"),
  },
];
