/** Cells of the intake plan: the cap a private school has in a stage from a fall on. */
import { describe, expect, test } from "vitest";
import type { Diversion } from "../../../../shared/model/diversion.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { patched, refusal, run } from "./running.ts";

const story = () =>
  aPlan().withCounty("东陵县").withPrivateSchool("育英学校", { primaryGrades: 50, juniorGrades: 60 });
const one = (text: string) => ({ school: "育英学校", stage: "primary" as const, year: 2023, text });
const cell = (text: string) => ({ cells: [one(text)] });
const caps = (plan: Plan) =>
  [...plan.measure.values()].map(({ id, stages, cap, plannedDate }: Measure) => ({
    id,
    stages,
    cap,
    plannedDate,
  }));

test("an empty cell becomes a cap of this stage, dated on the last day that counts for the fall", () => {
  const plan = story().build();
  expect(run(plan, "set-intake-cap", cell("40人"))).toBe("育英学校：2023年秋小学招生计划 改为 40人");
  expect(caps(plan)).toEqual([{ id: "m-1", stages: ["primary"], cap: 40, plannedDate: "2023-09-01" }]);
});

test("0 is a cap too: intake stops", () => {
  const plan = story().build();
  run(plan, "set-intake-cap", cell("0"));
  expect(caps(plan)).toMatchObject([{ cap: 0 }]);
});

test("a cap of this stage and fall is changed, whatever its day", () => {
  const plan = story()
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 45, on: "2022-10-08" })
    .build();
  run(plan, "set-intake-cap", cell("40"));
  expect(caps(plan)).toEqual([{ id: "m1", stages: ["primary"], cap: 40, plannedDate: "2022-10-08" }]);
});

test("a cap of another fall, stage or school stays", () => {
  const plan = story()
    .withPrivateSchool("晨光学校")
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 1, on: "2022-09-01" })
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["junior"], cap: 2, on: "2023-09-01" })
    .withMeasure({ kind: "intake-cap", at: "晨光学校", cap: 3, on: "2023-09-01" })
    .build();
  run(plan, "set-intake-cap", cell("40"));
  expect(caps(plan).map(({ cap }) => cap)).toEqual([1, 2, 3, 40]);
});

describe("a cap over both stages", () => {
  const both = () => story().withMeasure({ kind: "intake-cap", at: "育英学校", cap: 45, on: "2023-08-20" });

  test("is split when one of them is edited", () => {
    const plan = both().build();
    run(plan, "set-intake-cap", cell("40"));
    expect(caps(plan)).toEqual([
      { id: "m1", stages: ["junior"], cap: 45, plannedDate: "2023-08-20" },
      { id: "m-1", stages: ["primary"], cap: 40, plannedDate: "2023-09-01" },
    ]);
  });

  test("keeps the other stage when one is emptied", () => {
    const plan = both().build();
    expect(run(plan, "set-intake-cap", cell(""))).toBe("育英学校：2023年秋小学招生计划 清空");
    expect(caps(plan)).toMatchObject([{ id: "m1", stages: ["junior"], cap: 45 }]);
    run(plan, "set-intake-cap", { cells: [{ ...one("/"), stage: "junior" }] });
    expect(plan.measure.size).toBe(0);
  });

  test("split, its unreadable stage text goes", () => {
    const plan = both().withDraft("measure", "m1", "stages", "小学部分", "not-choice").build();
    run(plan, "set-intake-cap", cell("40"));
    expect(plan.draft.size).toBe(0);
  });
});

/** Out of a file of another program: no command makes a row from a school to itself. */
const betweenCaps: Diversion = {
  id: "d1",
  position: 1,
  scenarioId: "current",
  measureId: "m1",
  toMeasureId: "m2",
  stage: "primary",
  students: 5,
};

test("several caps of the cell become one, with what hung on the others", () => {
  const plan = story()
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 45, on: "2023-08-20" })
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 30, on: "2023-08-01" })
    .build();
  plan.diversion.set("d1", betweenCaps);
  const { patch } = patched(plan, "set-intake-cap", cell("20"));
  expect(caps(plan)).toMatchObject([{ id: "m2", cap: 20 }]);
  expect(plan.diversion.size).toBe(0);
  expect(new Set(patch.map(({ id }) => id)).size).toBe(patch.length);
});

test("emptying removes a diversion between two caps just once", () => {
  const plan = story()
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 45, on: "2023-08-20" })
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 30, on: "2023-08-01" })
    .build();
  plan.diversion.set("d1", betweenCaps);
  const { patch } = patched(plan, "set-intake-cap", cell(""));
  expect(patch).toHaveLength(3);
});

describe("what is no number", () => {
  test("is a draft of a cap that is there then, without a number", () => {
    const plan = story().build();
    expect(run(plan, "set-intake-cap", cell("约40"))).toBe(
      "育英学校：2023年秋小学招生计划 改为 约40（待改）",
    );
    expect(caps(plan)).toEqual([
      { id: "m-1", stages: ["primary"], cap: undefined, plannedDate: "2023-09-01" },
    ]);
    expect([...plan.draft.values()]).toMatchObject([
      { recordId: "m-1", field: "cap", text: "约40", reason: "not-integer" },
    ]);
  });

  test("takes the number it replaces out of the calculation, and a number takes it away", () => {
    const plan = story()
      .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 45, on: "2023-09-01" })
      .build();
    run(plan, "set-intake-cap", cell("-1"));
    expect(plan.measure.get("m1")).not.toHaveProperty("cap");
    expect([...plan.draft.values()]).toMatchObject([{ recordId: "m1", reason: "negative" }]);
    run(plan, "set-intake-cap", cell("2.5"));
    run(plan, "set-intake-cap", cell("44"));
    expect(plan.measure.get("m1")?.cap).toBe(44);
    expect(plan.draft.size).toBe(0);
  });
});

test("many cells are one change: a cap over both stages is split once, and each draft stays in its own cell", () => {
  const plan = story().withMeasure({ kind: "intake-cap", at: "育英学校", cap: 45, on: "2023-08-20" }).build();
  const cells = [
    one("40"),
    { ...one("约30"), stage: "junior" as const },
    { ...one("20"), year: 2024 },
    { ...one(""), year: 2025 },
  ];
  expect(run(plan, "set-intake-cap", { cells })).toBe("修改招生计划 4 格");
  expect(caps(plan)).toEqual([
    { id: "m1", stages: ["junior"], cap: undefined, plannedDate: "2023-08-20" },
    { id: "m-1", stages: ["primary"], cap: 40, plannedDate: "2023-09-01" },
    { id: "m-2", stages: ["primary"], cap: 20, plannedDate: "2024-09-01" },
  ]);
  expect([...plan.draft.values()]).toMatchObject([{ recordId: "m1", field: "cap", text: "约30" }]);
});

test("emptying an empty cell changes nothing", () => {
  expect(patched(story().build(), "set-intake-cap", cell("")).patch).toEqual([]);
});

test.each([
  [
    "a school that is gone",
    { cells: [{ ...one("1"), school: "没有" }] },
    { code: "record-missing", table: "school", id: "没有" },
  ],
  [
    "a stage there is not",
    { cells: [{ ...one("1"), stage: "senior" }] },
    { code: "bad-input", found: "set-intake-cap", path: "cells.0.stage" },
  ],
  [
    "half a year",
    { cells: [{ ...one("1"), year: 2022.5 }] },
    { code: "bad-input", found: "set-intake-cap", path: "cells.0.year" },
  ],
])("refused for %s", (_what, input, problem) => {
  expect(refusal(story().build(), "set-intake-cap", input)).toEqual(problem);
});
