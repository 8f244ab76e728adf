/**
 * The common milestones of measures that have none, dated back from the planned date; or new dates for those still to
 * come, after measures were moved. For one measure or for three hundred it is one step.
 */
import { z } from "zod";
import { formatCount } from "../format/numbers.ts";
import { proposedMilestones, redates } from "../milestones/proposal.ts";
import type { Measure } from "../model/measure.ts";
import type { Milestone } from "../model/milestone.ts";
import { inOrder, type Plan } from "../model/plan.ts";
import { currentScenario, type MeasureId } from "../model/units.ts";
import { insertion, type Patch } from "../patch/patch.ts";
import { defineCommand, find, nextPosition, planned, type Context } from "./command.ts";
import { setValues } from "./drafts.ts";
import { nameOfMeasure } from "./names.ts";

export const proposeMilestones = defineCommand({
  name: "propose-milestones",
  input: z.strictObject({
    measures: z.array(z.string()).min(1),
    mode: z.enum(["add", "redate"]),
  }),
  run(plan, { measures: ids, mode }, context) {
    const measures: Measure[] = [];
    for (const id of new Set(ids)) {
      const measure = find(plan, "measure", id);
      if (!measure.ok) return measure;
      measures.push(measure.value);
    }
    const own = Map.groupBy(plan.milestone.values(), ({ measureId }) => measureId);
    return mode === "add" ? add(plan, measures, own, context) : redate(plan, measures, own, context);
  },
});

type ByMeasure = ReadonlyMap<MeasureId, readonly Milestone[]>;

/** One that has milestones keeps them as they are. */
function add(plan: Plan, measures: readonly Measure[], own: ByMeasure, context: Context) {
  const first = nextPosition(plan, "milestone");
  const proposed = measures
    .filter(({ id }) => !own.has(id))
    .flatMap((measure) =>
      proposedMilestones(measure, context.rules).map((milestone) => ({ measure, milestone })),
    );
  const patch = proposed.map(({ measure, milestone }, at) =>
    insertion("milestone", {
      id: context.newId("n"),
      position: first + at,
      scenarioId: currentScenario,
      measureId: measure.id,
      ...milestone,
    }),
  );
  const whose = [...new Set(proposed.map(({ measure }) => measure))];
  return planned(labelled(plan, whose, `列出 ${formatCount(patch.length)} 个节点`), patch);
}

function redate(plan: Plan, measures: readonly Measure[], own: ByMeasure, { rules }: Context) {
  const moved = measures.flatMap((measure) =>
    redates(measure, inOrder(own.get(measure.id) ?? []), rules).map((one) => ({ measure, ...one })),
  );
  const patch: Patch = moved.flatMap(({ milestone, plannedDate }) =>
    setValues(plan, "milestone", milestone, { plannedDate }),
  );
  const whose = [...new Set(moved.map(({ measure }) => measure))];
  return planned(labelled(plan, whose, `按计划日期重排 ${formatCount(moved.length)} 个节点`), patch);
}

const labelled = (plan: Plan, [first, ...others]: readonly Measure[], what: string): string => {
  if (first === undefined) return what;
  return others.length === 0
    ? `${nameOfMeasure(plan, first)}：${what}`
    : `为 ${formatCount(others.length + 1)} 项措施${what}`;
};
