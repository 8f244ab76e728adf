/** The columns of the schedule: everything that is kept of a measure can be typed in one of them. */
import { expect, test } from "vitest";
import { measureColumns } from "../../../../renderer/screens/schedule/measureColumns.ts";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { measureFields } from "../../../../shared/model/measure.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { someDay } from "../../../builders/rules.ts";

const plan = aPlan()
  .withPrivateSchool("育英学校")
  .withMeasure({ kind: "convert", at: "育英学校" })
  .withMeasure({ kind: "expand", batch: "tap" })
  .withMeasure({})
  .build();
const [county] = plan.county.values();
if (county === undefined) throw new Error("no county");
const columns = measureColumns(plan, createCalculator(plan), county, true, someDay);

test("every field that a planner types has its column; a project's name stands where a school's does", () => {
  const shown = new Set(columns.map(({ id }) => id));
  const typed = measureFields.filter(({ fixed, key }) => fixed !== true && key !== "projectName");
  expect(typed.map(({ key }) => key).filter((key) => !shown.has(key))).toEqual([]);
});

test("a measure is of the batch of its kind until another is said", () => {
  const batch = columns.find(({ id }) => id === "batch");
  const cells = [...plan.measure.values()].map((measure) => [batch?.text(measure), batch?.mark?.(measure)]);
  expect(cells).toEqual([
    ["民办转公办", "computed"],
    ["内部挖潜", undefined],
    ["", undefined],
  ]);
});
