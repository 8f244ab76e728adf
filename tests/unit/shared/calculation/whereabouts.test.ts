/** Where will the children of a private school sit? All who leave its numbers have a place, and those who leave the school a balance to look at. */
import { expect, test } from "vitest";
import { roomFor } from "../../../../shared/calculation/explain/whereabouts.ts";
import { receiversFor } from "../../../../shared/calculation/explain/whereaboutsReceivers.ts";
import { partName } from "../../../../shared/format/explanationWords.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { calculated } from "../../../builders/explained.ts";
import { county, explained } from "../../../builders/explainStories.ts";

/** 育英学校 has 300 in primary school and 120 in junior school. */
function whereabouts(plan: Plan, schoolId: string) {
  const subject = { of: "school", schoolId, year: 2023, stage: "all", line: "reduced" } as const;
  const explanation = explained(plan, subject);
  const places = explanation.parts.map((part) => [partName(plan, subject, explanation, part), part.value]);
  return { places, rooms: roomFor(calculated(plan), subject, explanation) };
}

test("of a school that turns public all stay where they are", () => {
  const plan = county().withMeasure({ kind: "convert", at: "育英学校", on: "2022-07-01" }).build();
  expect(whereabouts(plan, "育英学校")).toEqual({ places: [["留在本校（已转公办）", 420]], rooms: [] });
});

test("of a stage that closes they go to public schools, whose spare seats in the area are told", () => {
  const plan = county()
    .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01", stages: ["junior"] })
    .withMeasure({ kind: "purchase", at: "育英学校", on: "2022-07-01", seats: { primary: 200 } })
    .build();
  const { places, rooms } = whereabouts(plan, "育英学校");
  expect(places).toEqual([
    ["转入公办学校（初中停办）", 120],
    ["留在本校（政府购买学位）", 200],
  ]);
  expect(rooms).toEqual([
    { of: "row", countyCode: "419901", area: "城区", year: 2023, stage: "junior", figure: "spareSeats" },
  ]);
});

test("where diversions say to which schools, these are named with those still there and the seats left", () => {
  const plan = county()
    .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01", stages: ["junior"] })
    .withDiversion({ stage: "junior", grade: 9, students: 30, to: "实验小学" })
    .withDiversion({ stage: "junior", grade: 7, students: 40, toProject: "m2" })
    .withDiversion({ stage: "junior", grade: 8, students: 10, toHome: true })
    .withMeasure({ kind: "new-build", projectName: "第二中学", seats: { junior: 90 }, on: "2022-08-20" })
    .build();
  const closing = { of: "measure", measureId: "m1", year: 2023, stage: "all", figure: "pupils" } as const;
  expect(receiversFor(calculated(plan), closing, explained(plan, closing))).toEqual([
    {
      receiver: { measureId: "m2" },
      stage: "junior",
      pupils: 40,
      free: 50,
      subject: { of: "measure", measureId: "m2", year: 2023, stage: "junior", figure: "seats" },
    },
  ]);
});

test("of a school whose seats the roster does not tell, those left are not known", () => {
  const plan = county()
    .withPublicSchool("第三初中", { enrollment: { 7: 100 } })
    .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01", stages: ["junior"] })
    .withDiversion({ stage: "junior", grade: 7, students: 40, to: "第三初中" })
    .build();
  const closing = { of: "measure", measureId: "m1", year: 2022, stage: "all", figure: "pupils" } as const;
  expect(receiversFor(calculated(plan), closing, explained(plan, closing))).toMatchObject([
    { receiver: { schoolId: "第三初中" }, pupils: 40, free: null },
  ]);
});

test("whom a cap keeps from entering begin in public schools; of a school without an area the county is asked", () => {
  const plan = county().withMeasure({ kind: "intake-cap", at: "启明学校", on: "2023-06-01", cap: 4 }).build();
  expect(whereabouts(plan, "启明学校")).toEqual({
    places: [["在公办学校入学（核减招生）", 6]],
    rooms: [{ of: "row", countyCode: "419901", year: 2023, stage: "primary", figure: "spareSeats" }],
  });
});

test("a measure that sends children away tells the same of itself", () => {
  const plan = county().withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" }).build();
  const closing = { of: "measure", measureId: "m1", year: 2023, stage: "all", figure: "pupils" } as const;
  expect(roomFor(calculated(plan), closing, explained(plan, closing))).toMatchObject([
    { area: "城区", stage: "primary" },
    { area: "城区", stage: "junior" },
  ]);
});
