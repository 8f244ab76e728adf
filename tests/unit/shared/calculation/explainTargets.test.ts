/** What targets and seats ask for, taken apart: pupils to reduce, classes, teachers and money, pupils above seats. */
import { expect, test } from "vitest";
import type { Explanation } from "../../../../shared/calculation/explain/explanation.ts";
import type { Subject, SubjectOf } from "../../../../shared/calculation/explain/subject.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { county, explained, valuesOf } from "../../../builders/explainStories.ts";

test("pupils still to reduce follow from the pupils, the target and all children", () => {
  const subject: Subject = { of: "to-reduce", countyCode: "419901", year: 2023, stage: "all" };
  const left = explained(county().build(), subject);
  expect(left).toMatchObject({ value: 426, rule: "over-target" });
  expect(valuesOf(left)).toEqual([480, 500, 1080]);
});

test("a task in pupils follows from the reduction, the room a share leaves from all children", () => {
  const plan = aPlan()
    .withCounty("东陵县", { targets: [{ year: 2023, shareBp: 333, reductionPupils: 70 }] })
    .withPrivateSchool("育英学校", { primaryGrades: 50 })
    .withMeasure({ kind: "intake-cap", at: "育英学校", on: "2022-06-01", cap: 30 })
    .build();
  const place = { countyCode: "419901", year: 2023, stage: "all" } as const;
  expect(explained(plan, { of: "to-reduce", ...place, target: "task" })).toMatchObject({
    value: 30,
    parts: [{ value: 70 }, { value: 40, sign: -1 }],
  });
  expect(explained(plan, { of: "allowed", ...place })).toMatchObject({
    value: 9,
    rule: "share-floor",
    parts: [{ value: 300 }, { value: 333 }],
  });
  expect(explained(plan, { of: "unmeasured", ...place, figure: "shareBp" })).toMatchObject({ value: 10_000 });
});

test("needs follow from seats and norms, money from the measures", () => {
  const plan = aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 50 })
    .withMeasure({ kind: "new-build", on: "2022-07-01", seats: { primary: 550 }, investment: 1_200 })
    .withMeasure({ kind: "tap", on: "2023-07-01", seats: { junior: 100 }, investment: 80.5 })
    .withMeasure({
      kind: "purchase",
      at: "育英学校",
      on: "2023-07-01",
      seats: { primary: 40 },
      unitSubsidy: 4_500,
    })
    .withMeasure({ kind: "purchase", at: "育英学校", on: "2023-08-01", seats: { primary: 10 } })
    .build();
  const need = (figure: SubjectOf<"need">["figure"], stage: "primary" | "junior" | "all"): Explanation =>
    explained(plan, { of: "need", countyCode: "419901", year: 2023, stage, figure });
  expect(need("classes", "primary")).toMatchObject({
    value: 13,
    rule: "round-up",
    parts: [{ value: 550 }, { value: 45 }],
  });
  expect(need("teachers", "junior")).toMatchObject({ value: 8, parts: [{ value: 100 }, { value: 13.5 }] });
  expect(need("invested", "all")).toMatchObject({
    value: 1_280.5,
    parts: [{ value: 1_200 }, { value: 80.5 }],
  });
  expect(need("budget", "primary")).toMatchObject({
    value: 180_000,
    by: "measure",
    parts: [{ value: 180_000 }],
  });
  expect(
    explained(plan, { of: "measure", measureId: "m4", year: 2023, stage: "primary", figure: "cost" }),
  ).toMatchObject({ value: 0, because: "no-subsidy" });
});

test("pupils above seats are held against the seats a school has in that fall", () => {
  const plan = county()
    .withMeasure({ kind: "expand", at: "第一小学", on: "2023-07-01", seats: { primary: -90 } })
    .build();
  const line = (name: SubjectOf<"school">["line"]): Explanation =>
    explained(plan, { of: "school", schoolId: "第一小学", year: 2023, stage: "primary", line: name });
  expect(line("above")).toMatchObject({ value: 70, parts: [{ value: 600 }, { value: 530, sign: -1 }] });
  expect(line("openSeats")).toMatchObject({
    parts: [{ value: 620 }, { value: -90, subject: { of: "measure" } }],
  });
  expect(line("utilisation")).toMatchObject({ value: 11_321, rule: "ratio" });
});
