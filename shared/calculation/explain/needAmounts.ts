/** What the plan asks for in a fall: classes, teachers and money, and the norms they are reckoned by. */
import { countyNeeds } from "../countyNeeds.ts";
import type { Calculated } from "./calculated.ts";
import type { Unit } from "./figureKeys.ts";
import type { NeedFigure, SubjectOf } from "./subject.ts";

export const needUnits: Readonly<Record<NeedFigure, Unit>> = {
  seats: "seats",
  classes: "classes",
  teachers: "teachers",
  investment: "tenThousandYuan",
  invested: "tenThousandYuan",
  budget: "yuan",
};

/** Builds are of both stages, so a single stage has no investment of its own. */
export function needValue(
  { plan, calculator, rules }: Calculated,
  { countyCode, year, stage, figure }: SubjectOf<"need">,
): number | undefined {
  const { falls } = countyNeeds(plan, calculator, countyCode, rules);
  const needs = falls.find((one) => one.year === year && one.stage === stage);
  if (needs === undefined) return undefined;
  return (figure === "budget" ? needs.budgetYuan : needs[figure]) ?? undefined;
}

/** Tenths are kept so that 13.5 : 1 is a whole number; people say 13.5. */
export const normValue = ({ rules }: Calculated, { norm, stage }: SubjectOf<"norm">): number =>
  norm === "classSize" ? rules.classSize[stage] : rules.pupilsPerTenTeachers[stage] / 10;
