/** Columns of the schedule that are computed: what a measure does fall by fall, and where it stands. */
import type { Calculator } from "../../../shared/calculation/calculator.ts";
import { statusOf } from "../../../shared/format/measureStatus.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import type { Fall } from "../../../shared/model/units.ts";
import type { GridColumn } from "../../grid/types.ts";
import { measureFigure } from "../explain/subjects.ts";

export function figure(calculator: Calculator, year: Fall, what: "pupils" | "seats"): GridColumn<Measure> {
  const value = (measure: Measure): number => {
    const found = calculator.measureFigures(measure.id)?.find((entry) => entry.year === year)?.[what];
    return found === undefined ? 0 : found.primary + found.junior;
  };
  return {
    id: `${what}.${year}`,
    header: String(year),
    group: what === "pupils" ? "减少在校生（人）" : "新增学位（个）",
    width: 62,
    align: "right",
    text: (measure) => (value(measure) === 0 ? "—" : formatCount(value(measure))),
    mark: () => "computed",
    sortValue: value,
    quantity: value,
    subject: (measure) =>
      calculator.measureFigures(measure.id) === undefined ? null : measureFigure(measure, year, what),
  };
}

export function status(calculator: Calculator): GridColumn<Measure> {
  return {
    id: "status",
    header: "状态",
    width: 84,
    text: (measure) => statusOf(calculator, measure).label,
    hint: (measure) => statusOf(calculator, measure).reason,
    mark: (measure) => (statusOf(calculator, measure).counts ? "computed" : "attention"),
  };
}
