/** Random rows of diversion tables and edits of them, for the properties of the calculation. */
import * as fc from "fast-check";
import type { Diversion } from "../../shared/model/diversion.ts";
import type { FieldValue } from "../../shared/model/fields.ts";
import type { MutablePlan, Plan } from "../../shared/model/plan.ts";
import { grades, stages } from "../../shared/model/stage.ts";
import { currentScenario } from "../../shared/model/units.ts";
import { insertion, removal, type Patch } from "../../shared/patch/patch.ts";

export const diversionIds = ["d1", "d2", "d3", "d4", "d5"] as const;
const pupils = fc.constantFrom(0, 1, 45, 101, 2501);
const date = fc.constantFrom("2022-07-01", "2022-10-01", "2024-08-31");

export const diversionFields: Readonly<Record<string, fc.Arbitrary<FieldValue>>> = {
  students: pupils,
  boarders: fc.option(pupils),
  date: fc.option(date),
  grade: fc.option(fc.constantFrom(...grades)),
  stage: fc.constantFrom(...stages),
};

export const diversionArb = (
  id: string,
  position: number,
  measureIds: readonly string[],
  schoolIds: readonly string[],
): fc.Arbitrary<Diversion> =>
  fc
    .record(
      {
        measureId: fc.constantFrom(...measureIds),
        stage: fc.constantFrom(...stages),
        grade: fc.constantFrom(...grades),
        students: pupils,
        boarders: pupils,
        date,
        to: fc.oneof(
          fc.constant({ toHome: true as const }),
          fc.constantFrom(...schoolIds).map((toSchoolId) => ({ toSchoolId })),
          fc.constantFrom(...measureIds).map((toMeasureId) => ({ toMeasureId })),
        ),
      },
      { requiredKeys: ["measureId", "stage", "students", "to"] },
    )
    .map(({ to, ...fields }) => ({ id, position, scenarioId: currentScenario, ...fields, ...to }));

export function addDiversions(plan: MutablePlan, rows: readonly Diversion[]): void {
  for (const row of rows) plan.diversion.set(row.id, row);
}

export function toggleDiversion(plan: Plan, row: Diversion): Patch {
  const known = plan.diversion.get(row.id);
  return [known === undefined ? insertion("diversion", row) : removal("diversion", known)];
}
