/** The measures of a county that still wait for their milestones: none listed, not done, of a kind that has common ones. */
import type { Calculator } from "../../../../shared/calculation/calculator.ts";
import { stepsOf } from "../../../../shared/milestones/steps.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { currentScenario, type CountyCode } from "../../../../shared/model/units.ts";
import { defaultRules } from "../../../document/rules.ts";

export const measuresToList = (plan: Plan, calculator: Calculator, county: CountyCode): Measure[] =>
  [...plan.measure.values()].filter(
    (measure) =>
      measure.countyCode === county &&
      measure.scenarioId === currentScenario &&
      measure.actualDate === undefined &&
      stepsOf(measure, defaultRules).length > 0 &&
      calculator.milestones(measure.id).length === 0,
  );
