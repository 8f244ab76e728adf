/** What a measure amounts to in a fall: what it takes out, what it adds, what there is for it to buy. */
import { at } from "../arithmetic.ts";
import { placeOf } from "../frame.ts";
import type { Stage } from "../../model/stage.ts";
import { fallIndexOf, measureSight, stagesWithin, type Calculated } from "./calculated.ts";
import type { SubjectOf } from "./subject.ts";

export function measureValue(calculated: Calculated, subject: SubjectOf<"measure">): number | undefined {
  const { measureId, year, stage, figure } = subject;
  if (figure === "cost") return cost(calculated, subject);
  if (figure === "left") return stage === "all" ? undefined : leftToBuy(calculated, subject, stage);
  const figures = calculated.calculator.measureFigures(measureId)?.find((one) => one.year === year);
  return figures && stagesWithin(stage).reduce((sum, one) => sum + figures[figure][one], 0);
}

/** Pupils of the school and stage for whom no earlier purchase has bought a seat. */
function leftToBuy(
  calculated: Calculated,
  { measureId, year }: SubjectOf<"measure">,
  stage: Stage,
): number | undefined {
  const sight = measureSight(calculated, measureId);
  const index = sight === undefined ? undefined : fallIndexOf(sight.frame, year);
  const { purchases, lines = null } = sight?.dossier ?? {};
  if (sight === undefined || index === undefined || lines === null || !purchases) return undefined;
  let left = at(lines.planned, placeOf(stage, index, sight.frame.falls.length));
  for (const effect of purchases.effects) {
    if (effect.stage !== stage) continue;
    if (effect.measureId === measureId) return left;
    left -= at(effect.pupils, index);
  }
  return undefined;
}

/** Of a purchase: the pupils it buys seats for by the subsidy for each; 0 as long as none is filled in. */
function cost(calculated: Calculated, subject: SubjectOf<"measure">): number | undefined {
  const { kind, unitSubsidy = 0 } = measureSight(calculated, subject.measureId)?.measure ?? {};
  const pupils = measureValue(calculated, { ...subject, figure: "pupils" });
  return kind !== "purchase" || pupils === undefined ? undefined : pupils * unitSubsidy;
}
