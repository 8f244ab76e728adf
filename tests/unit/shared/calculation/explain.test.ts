/** Figures of counties taken apart: by formula and place by place, down to the cells. */
import { expect, test } from "vitest";
import { explain } from "../../../../shared/calculation/explain/explain.ts";
import type { Explanation, Grouping } from "../../../../shared/calculation/explain/explanation.ts";
import type { Subject } from "../../../../shared/calculation/explain/subject.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { calculated } from "../../../builders/explained.ts";
import { county, explained, measure, row, valuesOf } from "../../../builders/explainStories.ts";

const way = (explanation: Explanation, by: Grouping) =>
  [explanation, ...explanation.others].find((one) => one.by === by);

test("a share leads down to the cell of the roster, by stage, area, school and grade", () => {
  const plan = county().build();
  const steps: (Subject | undefined)[] = [row("shareBp", { stage: "all" })];
  for (let subject = steps[0]; subject !== undefined; subject = steps.at(-1))
    steps.push(explained(plan, subject).parts[0]?.subject);
  expect(steps).toMatchObject([
    { figure: "shareBp" },
    { figure: "privateCounted", stage: "all" },
    { figure: "privateCounted", stage: "primary" },
    { figure: "privateCounted", area: "城区" },
    { of: "school", schoolId: "育英学校", line: "counted" },
    { of: "grade", grade: 1, year: 2023, line: "planned" },
    { of: "school-cell", schoolId: "育英学校", field: "enrollment.1" },
    undefined,
  ]);
});

test("schools without an area are one part, a county without areas goes straight to its schools", () => {
  expect(explained(county().build(), row("privateCounted"))).toMatchObject({
    by: "area",
    parts: [
      { value: 300, subject: { area: "城区" } },
      { value: 60, subject: { area: "" } },
    ],
  });
  const plain = aPlan().withCounty("东陵县").withPrivateSchool("育英学校", { primaryGrades: 50 }).build();
  expect(explained(plain, row("privateCounted"))).toMatchObject({ by: "school", parts: [{ value: 300 }] });
});

test("the balance is seats less demand, and stands by area too", () => {
  const spare = explained(county().build(), row("spareSeats"));
  expect(spare).toMatchObject({ by: "formula", value: 20 });
  expect(valuesOf(spare)).toEqual([620, 600]);
  expect(way(spare, "area")?.parts).toMatchObject([{ value: 20, subject: { area: "城区" } }]);
});

test("a shortage of both stages is the sum of the two, not of what they net", () => {
  const plan = county()
    .withPublicSchool("第一中学", { juniorGrades: 50, seats: { junior: 100 } })
    .build();
  const both = explained(plan, row("seatShortage", { stage: "all" }));
  expect(both).toMatchObject({ value: 50, by: "stage", parts: [{ subject: { stage: "junior" } }] });
  expect(explained(plan, row("seatShortage", { stage: "junior" }))).toMatchObject({
    rule: "at-least-zero",
    parts: [{ value: -50, sign: -1 }],
  });
});

test("the junior intake follows the county's own children unless an index is given", () => {
  const plan = aPlan()
    .withCounty("东陵县", { entrantIndexBp: { junior: { 2022: 9_000 } } })
    .withPublicSchool("第一小学", { enrollment: { 5: 90, 6: 120 } })
    .build();
  const index = (year: number): Subject => ({
    of: "entrant-index",
    countyCode: "419901",
    stage: "junior",
    year,
  });
  expect(explained(plan, index(2022))).toMatchObject({
    value: 9_000,
    parts: [{ subject: { of: "county-cell", field: "entrantIndexBp.junior.2022" } }],
  });
  const worked = explained(plan, index(2023));
  expect(worked).toMatchObject({ value: 7_500, rule: "ratio" });
  expect(valuesOf(worked)).toEqual([90, 120]);
});

test("what there is no one to divide by is 0, and explained all the same", () => {
  const plan = aPlan().withCounty("东陵县").withPrivateSchool("育英学校").build();
  expect(explained(plan, row("shareBp"))).toMatchObject({ value: 0, rule: "ratio" });
  expect(valuesOf(explained(plan, row("shareBp")))).toEqual([0, 0]);
});

test("the city is made of its counties", () => {
  const plan = county().withCounty("西渡县").withPrivateSchool("博雅学校", { primaryGrades: 20 }).build();
  expect(explained(plan, { ...row("privateCounted"), countyCode: undefined })).toMatchObject({
    by: "county",
    parts: [{ value: 360 }, { value: 120 }],
  });
});

test("nothing is explained that the plan does not have", () => {
  const plan = county().withMeasure({ kind: "close", at: "育英学校" }).build();
  for (const subject of [
    row("total", { year: 2031 }),
    row("total", { area: "没有的片区" }),
    row("total", { countyCode: "410000" }),
    measure("m1", "pupils"),
    { of: "to-reduce", countyCode: "419901", year: 2022, stage: "all" },
    { of: "school", schoolId: "没有", year: 2023, stage: "primary", line: "planned" },
  ] satisfies Subject[])
    expect(explain(calculated(plan), subject)).toBeUndefined();
});
