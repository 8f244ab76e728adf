/** A milestone of a measure, by its name: at the end of its list, or above another one of it. */
import { z } from "zod";
import { refused } from "../contract/problem.ts";
import type { Milestone } from "../model/milestone.ts";
import { inOrder, type Plan } from "../model/plan.ts";
import { currentScenario, type MeasureId } from "../model/units.ts";
import { alteration, insertion, type Patch } from "../patch/patch.ts";
import { defineCommand, find, nextPosition, planned } from "./command.ts";
import { nameOfMeasure } from "./names.ts";

export const addMilestone = defineCommand({
  name: "add-milestone",
  input: z.strictObject({
    measure: z.string(),
    name: z.string().trim().min(1).max(100),
    /** The milestone above which it is to stand. */
    above: z.string().optional(),
  }),
  run(plan, { measure: measureId, name, above }, context) {
    const measure = find(plan, "measure", measureId);
    if (!measure.ok) return measure;
    if (above !== undefined && plan.milestone.get(above)?.measureId !== measureId)
      return refused({ code: "record-missing", table: "milestone", id: above });
    const milestone: Milestone = {
      id: context.newId("n"),
      position: nextPosition(plan, "milestone"),
      scenarioId: currentScenario,
      measureId,
      name,
    };
    const patch =
      above === undefined ? [insertion("milestone", milestone)] : putAbove(plan, milestone, above);
    return planned(`${nameOfMeasure(plan, measure.value)}：新增节点 ${name}`, patch);
  },
});

/** It takes the other one's place, and those from there on move down by one. */
function putAbove(plan: Plan, milestone: Milestone, above: string): Patch {
  const own = milestonesOf(plan, milestone.measureId);
  const below = own.slice(own.findIndex(({ id }) => id === above));
  const places = [...below.map(({ position }) => position), milestone.position];
  return [milestone, ...below].flatMap((one, at) => {
    const position = places[at] ?? one.position;
    if (one === milestone) return [insertion("milestone", { ...milestone, position })];
    const change = alteration("milestone", one, { position });
    return change === null ? [] : [change];
  });
}

const milestonesOf = (plan: Plan, measure: MeasureId): Milestone[] =>
  inOrder([...plan.milestone.values()].filter(({ measureId }) => measureId === measure));
