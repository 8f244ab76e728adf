/** The schedule's column of milestones: how many of a measure's are done, how many overdue; the next one as a hint. */
import type { Calculator } from "../../../shared/calculation/calculator.ts";
import { milestoneStateWords } from "../../../shared/format/milestoneWords.ts";
import { milestoneState, overdueMilestones } from "../../../shared/milestones/state.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import type { Milestone } from "../../../shared/model/milestone.ts";
import type { IsoDate } from "../../../shared/model/units.ts";
import type { GridColumn } from "../../grid/types.ts";

export function milestoneColumn(calculator: Calculator, today: IsoDate): GridColumn<Measure> {
  const overdue = (measure: Measure) => overdueMilestones(calculator.milestones(measure.id), measure, today);
  return {
    id: "milestones",
    header: "节点",
    width: 92,
    text: (measure) => {
      const own = calculator.milestones(measure.id);
      if (own.length === 0) return "";
      const done = own.filter(({ actualDate }) => actualDate !== undefined).length;
      const late = overdue(measure).length;
      return `${done}/${own.length}${late === 0 ? "" : ` 逾期${late}`}`;
    },
    hint: (measure) => nextOf(calculator.milestones(measure.id), measure, today),
    mark: (measure) => (overdue(measure).length > 0 ? "attention" : "computed"),
    sortValue: (measure) =>
      calculator.milestones(measure.id).length === 0 ? null : (overdue(measure)[0]?.days ?? 0),
  };
}

/** 开工：逾期 45 天 */
function nextOf(own: readonly Milestone[], measure: Measure, today: IsoDate): string | undefined {
  const next =
    overdueMilestones(own, measure, today)[0]?.milestone ??
    own.find(({ actualDate }) => actualDate === undefined);
  return next === undefined
    ? undefined
    : `${next.name}：${milestoneStateWords(milestoneState(next, measure, today))}`;
}
