/** Parts of inputs that are records of their own: a school of a roster, a finding, a row of diversions. */
import { findingKey, type FindingSubject } from "../../shared/calculation/findingKey.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { stages } from "../../shared/model/stage.ts";
import { ownerships } from "../../shared/model/vocabulary.ts";
import { word, type Draw } from "./draw.ts";
import { counts } from "./drawnCells.ts";

export const importedSchool = (draw: Draw): unknown[] => [
  { field: "name", value: draw.of(["新学校", "育英学校"]) },
  { field: "ownership", value: word(draw, ownerships) },
  { field: "type", value: draw.of(["primary", "junior", "nine-year"]) },
  importedCount(draw),
];

export const importedCount = (draw: Draw): unknown => ({
  field: draw.of(["enrollment.3", "seats.primary", "teachers", "no-such-field"]),
  value: draw.of([...counts, null]),
  ...draw.maybe(() => ({ text: "约300", reason: "not-integer" })),
});

/** Few enough that one is often named again. */
export function findingDrawn(plan: Plan, draw: Draw): string {
  const countyCode = draw.id(plan, "county");
  return findingKey(
    draw.of<FindingSubject>([
      {
        code: "seat-shortfall",
        countyCode,
        area: "城区/北",
        stage: "primary",
        year: 2024,
        field: "spareSeats",
      },
      { code: "case-missing", countyCode, schoolId: draw.id(plan, "school") },
      { code: "measure-undated", countyCode, measureId: draw.id(plan, "measure"), field: "plannedDate" },
      { code: "no-such-check", countyCode },
    ]),
  );
}

export const diversionDrawn = (plan: Plan, draw: Draw): unknown => ({
  id: plan.diversion.size === 0 ? undefined : draw.maybe(() => draw.id(plan, "diversion")),
  measureId: draw.maybe(() => draw.id(plan, "measure")),
  stage: draw.of(stages),
  grade: draw.maybe(() => draw.of([1, 2, 6, 9, 10])),
  students: draw.of(counts),
  boarders: draw.maybe(() => draw.of(counts)),
  ...draw.of<object>([
    { toHome: true },
    { toSchoolId: draw.id(plan, "school") },
    { toMeasureId: draw.id(plan, "measure") },
    { toSchoolId: draw.id(plan, "school") },
    {},
    { toHome: true, toSchoolId: draw.id(plan, "school") },
  ]),
});
