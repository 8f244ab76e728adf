/** The cell of the forecast screen in which a field of the county stands; null for its other fields. */
import { forecastField } from "../../../shared/model/forecastField.ts";
import type { Place } from "../../document/goTo.ts";
import { valueColumn } from "./parameterColumns.ts";
import { pastColumn } from "./pastColumns.ts";

export function placeOfForecast(field: string): Place | null {
  const cell = forecastField(field);
  if (cell === null) return null;
  return cell.of === "past-enrollment"
    ? { screen: "forecast", view: "past", rowId: String(cell.grade), columnId: pastColumn(cell.year) }
    : { screen: "forecast", view: "parameters", rowId: field, columnId: valueColumn };
}
