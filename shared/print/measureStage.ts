/** A school of several stages may have a measure of a kind for each: only their stages tell them apart. */
import type { Measure } from "../model/measure.ts";
import type { Stage } from "../model/stage.ts";

export function onlyStage(
  { stages: own = [] }: Measure,
  stagesOfSchool: readonly Stage[],
): Stage | undefined {
  const [stage, ...others] = own;
  return others.length > 0 || stagesOfSchool.length < 2 ? undefined : stage;
}
