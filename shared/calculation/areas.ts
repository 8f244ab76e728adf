/** The areas of a county as its tables list them, and what lies in none. */
import type { CountyCode } from "../model/units.ts";
import type { Calculator } from "./calculator.ts";
import type { AreaRows } from "./rows.ts";

/** Areas by name; last what lies in none, if the county has areas and anything lies outside them. */
export function areasOf(calculator: Calculator, countyCode: CountyCode): readonly AreaRows[] {
  const areas = calculator.areaRows(countyCode);
  const rows = calculator.rowsIn(countyCode, "");
  const isEmpty = rows.every(({ total, publicSeats }) => total === 0 && publicSeats === 0);
  return areas.length === 0 || isEmpty ? areas : [...areas, { area: "", rows }];
}

/** 城区, 未划片区 */
export const areaWord = (area: string): string => (area === "" ? "未划片区" : area);
