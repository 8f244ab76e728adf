/** Where the cell at the end of a chain is changed: in the roster, the schedule, or among the county's parameters. */
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { Place } from "../../document/goTo.ts";
import { valueColumn } from "../forecast/parameterColumns.ts";

export interface CellPlace {
  readonly countyCode: string;
  /** Null: a target, which is set in the county's own dialog. */
  readonly place: Place | null;
}

/** Null for what is no cell, and for a cell of a record that is gone. */
export function placeOfCell(plan: Plan, subject: Subject): CellPlace | null {
  switch (subject.of) {
    case "school-cell": {
      const school = plan.school.get(subject.schoolId);
      return school === undefined
        ? null
        : {
            countyCode: school.countyCode,
            place: { screen: "roster", rowId: school.id, columnId: subject.field },
          };
    }
    case "measure-cell": {
      const measure = plan.measure.get(subject.measureId);
      return measure === undefined
        ? null
        : {
            countyCode: measure.countyCode,
            place: { screen: "schedule", view: "measures", rowId: measure.id, columnId: subject.field },
          };
    }
    case "county-cell":
      return plan.county.has(subject.countyCode)
        ? { countyCode: subject.countyCode, place: placeOfParameter(subject.field) }
        : null;
    default:
      return null;
  }
}

const placeOfParameter = (field: string): Place | null =>
  field.startsWith("targets.") || field.startsWith("tasks.")
    ? null
    : { screen: "forecast", view: "parameters", rowId: field, columnId: valueColumn };
