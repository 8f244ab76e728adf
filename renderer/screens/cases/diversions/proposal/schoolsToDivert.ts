/** How many schools of a county have pupils who are displaced and not yet sent anywhere. Pure. */
import { diversionBalance } from "../../../../../shared/calculation/diversions/balance.ts";
import type { Calculator } from "../../../../../shared/calculation/calculator.ts";
import { displacedInCounty } from "../../../../../shared/calculation/diversions/displaced.ts";

export function schoolsToDivert(calculator: Calculator, countyCode: string): number {
  const open = displacedInCounty(calculator, countyCode).filter((displaced) =>
    diversionBalance(displaced, calculator.diversions(displaced.measureId)).byGrade.some(
      (grade) => grade.open > 0,
    ),
  );
  return new Set(open.map(({ schoolId }) => schoolId)).size;
}
