/** Quick fixes: what one press does to the plan, and that the problem is gone after it. */
import { expect, test } from "vitest";
import { aPlan, type MeasureStory } from "../../../builders/aPlan.ts";
import { findingsIn, press } from "../../../builders/pressing.ts";

type Plan = ReturnType<ReturnType<typeof aPlan>["build"]>;

const school = () =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", {
      primaryGrades: 100,
      juniorGrades: 50,
      seats: { primary: 600, junior: 150 },
    });
const schoolWith = (...measures: readonly MeasureStory[]): Plan =>
  measures.reduce((story, measure) => story.withMeasure({ at: "育英学校", ...measure }), school()).build();

test("a date just after the snapshot day is moved to that day", () => {
  const plan = schoolWith({ kind: "close", on: "2022-09-16" });
  expect(press(plan, "date-just-after-snapshot")).toBe("改为2022年9月1日");
  expect(plan.measure.get("m1")?.plannedDate).toBe("2022-09-01");
  expect(findingsIn(plan, "date-just-after-snapshot")).toEqual([]);
});

test("a date is not moved into the base year, where the measure would not count, nor what has happened", () => {
  expect(press(schoolWith({ kind: "close", on: "2021-09-16" }), "date-just-after-snapshot")).toBeUndefined();
  const done = schoolWith({ kind: "close", actualDate: "2022-09-16" });
  expect(press(done, "date-just-after-snapshot")).toBeUndefined();
});

test("a cap without effect in its only stage is deleted, one of two stages is kept for the other", () => {
  const one = schoolWith({ kind: "intake-cap", stages: ["junior"], cap: 60, on: "2022-07-01" });
  expect(press(one, "cap-above-intake")).toBe("删除这项措施");
  expect(one.measure.size).toBe(0);
  const both = schoolWith({ kind: "intake-cap", cap: 60, on: "2022-07-01" });
  expect(press(both, "cap-above-intake")).toBe("学段改为小学");
  expect(both.measure.get("m1")?.stages).toEqual(["primary"]);
  expect(findingsIn(both, "cap-above-intake")).toEqual([]);
});

test("a second route is deleted", () => {
  const plan = schoolWith(
    { kind: "convert", stages: ["primary"], on: "2022-07-01" },
    {
      kind: "close",
      stages: ["primary"],
      on: "2023-07-01",
    },
  );
  expect(press(plan, "two-routes")).toBe("删除这项措施");
  expect([...plan.measure.keys()]).toEqual(["m1"]);
});

test("a purchase stops when its school ends", () => {
  const plan = schoolWith(
    { kind: "purchase", seats: { primary: 10 }, on: "2022-07-01" },
    { kind: "close", on: "2023-07-01" },
  );
  expect(press(plan, "two-routes")).toBe("购买截止填2023年9月1日");
  expect(findingsIn(plan, "two-routes")).toEqual([]);
});

test("a purchase goes on for the stage that goes on: it is not stopped for both", () => {
  const plan = schoolWith(
    { kind: "purchase", seats: { primary: 10, junior: 20 }, on: "2022-07-01" },
    { kind: "close", stages: ["primary"], on: "2023-07-01" },
  );
  expect(findingsIn(plan, "two-routes")).toHaveLength(1);
  expect(press(plan, "two-routes")).toBeUndefined();
});

test("a purchase of both stages stops when both end", () => {
  const plan = schoolWith(
    { kind: "purchase", seats: { primary: 10, junior: 20 }, on: "2022-07-01" },
    { kind: "close", on: "2023-07-01" },
  );
  expect(press(plan, "two-routes")).toBe("购买截止填2023年9月1日");
  expect(findingsIn(plan, "two-routes")).toEqual([]);
});

test("a purchase is not cut to the pupils of one fall where another has enough of them", () => {
  const growing = aPlan()
    .withCounty("东陵县", { entrantIndexBp: { primary: { 2023: 30_000 } } })
    .withPrivateSchool("育英学校", { primaryGrades: 100, seats: { primary: 900 } })
    .withMeasure({ kind: "purchase", at: "育英学校", seats: { primary: 700 }, on: "2022-07-01" })
    .build();
  expect(findingsIn(growing, "purchase-exceeds-pupils")).toHaveLength(1);
  expect(press(growing, "purchase-exceeds-pupils")).toBeUndefined();
});

test("a purchase is cut to the pupils there are, where they are as many in every fall", () => {
  const plan = schoolWith({ kind: "purchase", seats: { junior: 200 }, on: "2022-07-01" });
  expect(press(plan, "purchase-exceeds-pupils")).toBe("改为在校生数 150");
  expect(findingsIn(plan, "purchase-exceeds-pupils")).toEqual([]);
  const shrinking = schoolWith(
    { kind: "purchase", seats: { junior: 200 }, on: "2022-07-01" },
    { kind: "intake-cap", stages: ["junior"], cap: 10, on: "2022-07-01" },
  );
  expect(press(shrinking, "purchase-exceeds-pupils")).toBeUndefined();
});

test("the class count of a stage that its grades contradict is emptied", () => {
  const plan = aPlan()
    .withPublicSchool("实验小学", { classes: { 1: 2, 2: 2 }, stageClasses: { primary: 5 } })
    .build();
  expect(press(plan, "class-counts-differ")).toBe("清空学段班级数");
  expect(findingsIn(plan, "class-counts-differ")).toEqual([]);
});

test("a school of public bodies alone is to turn public; when, only the planner knows", () => {
  const plan = aPlan()
    .withPrivateSchool("育英学校", { primaryGrades: 10, participationKind: "public-school" })
    .build();
  expect(press(plan, "joint-school-undecided")).toBe("处置方式改为转公");
  expect([...plan.measure.values()].map(({ kind }) => kind)).toEqual(["convert"]);
  expect(findingsIn(plan, "joint-school-undecided")).toMatchObject([
    { measureId: [...plan.measure.keys()][0], field: "plannedDate" },
  ]);
  expect(press(plan, "joint-school-undecided")).toBeUndefined();
});
