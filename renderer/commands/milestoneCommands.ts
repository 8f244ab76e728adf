/** Milestones from the schedule: shown beside it, listed and dated anew for the lines selected, or for the whole county. */
import { formatCount } from "../../shared/format/numbers.ts";
import { wholeCounty } from "../../shared/format/wholeCounty.ts";
import { redates } from "../../shared/milestones/proposal.ts";
import { stepsOf } from "../../shared/milestones/steps.ts";
import type { Measure } from "../../shared/model/measure.ts";
import { defaultRules } from "../document/rules.ts";
import { countyOf } from "../document/useCounty.ts";
import { viewInSight } from "../document/viewInSight.ts";
import { measuresToList } from "../screens/cases/milestones/measuresToList.ts";
import { hideMilestones, milestonesShown, showMilestones } from "../screens/schedule/milestoneView.ts";
import { focusGrid } from "../ui/keyboardHome.ts";
import { hasCounty, isWritable, showsCounty } from "./conditions.ts";
import type { AppContext, UiCommand } from "./uiCommand.ts";

/** They act on its lines; the menus of other grids do not have them. */
const inSchedule = ({ screen }: AppContext): boolean => screen === "schedule" && viewInSight() !== "intake";

function selected({ document, grid }: AppContext): Measure[] {
  const ids = grid()?.selection()?.rowIds ?? [];
  return ids.flatMap((id) => document?.plan.measure.get(id) ?? []);
}

/** Of the lines selected, those that have none. */
const toList = (context: AppContext): Measure[] =>
  selected(context).filter(
    (measure) =>
      stepsOf(measure, defaultRules).length > 0 &&
      context.document?.calculator.milestones(measure.id).length === 0,
  );

const toRedate = (context: AppContext): Measure[] =>
  selected(context).filter((measure) => {
    const own = context.document?.calculator.milestones(measure.id) ?? [];
    return redates(measure, own, defaultRules).length > 0;
  });

function allToList({ document }: AppContext): Measure[] {
  const county = document === null ? null : countyOf(document);
  return document === null || county === null
    ? []
    : measuresToList(document.plan, document.calculator, county.id);
}

/** Without a county there is nothing to list, and nothing to name. */
function allWords(context: AppContext): string {
  const county = context.document === null ? null : countyOf(context.document);
  const whole = county === null ? "全部" : wholeCounty(county.name);
  return `为${whole} ${formatCount(allToList(context).length)} 项措施列出节点`;
}

async function propose(
  { document, notify }: AppContext,
  measures: readonly Measure[],
  mode: "add" | "redate",
): Promise<void> {
  if (document === null || measures.length === 0) return;
  const ids = measures.map(({ id }) => id);
  const outcome = await document.run("propose-milestones", { measures: ids, mode });
  if (outcome.ok) notify.said(`${outcome.value.label}。可用 Ctrl+Z 撤销`);
  else notify.refused(outcome.problem);
}

export const milestoneCommands: readonly UiCommand[] = [
  {
    id: "milestones.show",
    label: "节点",
    group: "画面",
    // M as in milestones.
    shortcuts: ["Ctrl+Shift+M"],
    shown: inSchedule,
    enabled: hasCounty,
    run: () => {
      if (!milestonesShown()) return showMilestones("");
      hideMilestones();
      focusGrid();
    },
  },
  {
    id: "milestones.propose",
    label: (context) => ofSeveral(toList(context), "按常用节点列出"),
    group: "行与列",
    shown: inSchedule,
    enabled: (context) => isWritable(context) && toList(context).length > 0,
    run: (context) => propose(context, toList(context), "add"),
  },
  {
    id: "milestones.redate",
    label: (context) => ofSeveral(toRedate(context), "按计划日期重排节点"),
    group: "行与列",
    shown: inSchedule,
    enabled: (context) => isWritable(context) && toRedate(context).length > 0,
    run: (context) => propose(context, toRedate(context), "redate"),
  },
  {
    id: "milestones.proposeAll",
    label: allWords,
    group: "编辑",
    enabled: (context) => showsCounty(context) && isWritable(context) && allToList(context).length > 0,
    run: (context) => propose(context, allToList(context), "add"),
  },
];

const ofSeveral = (measures: readonly Measure[], what: string): string =>
  measures.length > 1 ? `${what}（${formatCount(measures.length)} 项）` : what;
