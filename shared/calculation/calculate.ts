/** The whole calculation of a plan at once, for the command line and other programs. */
import type { Plan } from "../model/plan.ts";
import { createCalculator } from "./calculator.ts";
import type { CalculationResult } from "./results.ts";

export type { CalculationResult } from "./results.ts";

export function calculate(plan: Plan): CalculationResult {
  const calculator = createCalculator(plan);
  const counties = calculator.counties().map((code) => ({
    code,
    rows: calculator.countyRows(code),
    areas: calculator.areaRows(code),
    effects: calculator.effects(code),
    ignored: calculator.ignored(code),
  }));
  return { city: { rows: calculator.cityRows() }, counties };
}
