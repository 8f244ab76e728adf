/** Diversions: so many pupils of a closing stage, and the one place they go to. */
import { expect, test } from "vitest";
import { aPlan } from "../../../builders/aPlan.ts";
import { refusal, run } from "./running.ts";

const story = () =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学", { primaryGrades: 100 })
    .withPrivateSchool("育英学校", { primaryGrades: 50 })
    .withMeasure({ kind: "close", at: "育英学校", on: "2023-08-20" })
    .withMeasure({ kind: "new-build", projectName: "第二小学" })
    .build();
const row = { measureId: "m1", stage: "primary" as const, students: 120 };

test.each([{ toSchoolId: "实验小学" }, { toMeasureId: "m2" }, { toHome: true as const }])(
  "pupils go to %o",
  (to) => {
    const plan = story();
    expect(run(plan, "set-diversion", { ...row, ...to })).toBe("育英学校：分流 120 人");
    expect([...plan.diversion.values()]).toEqual([
      { id: "d-1", position: 1, scenarioId: "current", ...row, ...to },
    ]);
  },
);

test("a row is changed: other pupils, another place, and its drafts are answered", () => {
  const plan = story();
  run(plan, "set-diversion", { ...row, toSchoolId: "实验小学" });
  run(plan, "edit-cells", { cells: [{ table: "diversion", id: "d-1", field: "students", text: "约百人" }] });
  expect(plan.draft.size).toBe(1);
  run(plan, "set-diversion", { id: "d-1", ...row, students: 80, toHome: true });
  expect(plan.diversion.get("d-1")).toEqual({
    id: "d-1",
    position: 1,
    scenarioId: "current",
    ...row,
    students: 80,
    toHome: true,
  });
  expect(plan.draft.size).toBe(0);
});

test.each([{}, { toHome: true, toSchoolId: "实验小学" }, { toSchoolId: "实验小学", toMeasureId: "m2" }])(
  "not exactly one place is refused: %o",
  (to) => {
    expect(refusal(story(), "set-diversion", { ...row, ...to })).toEqual({
      code: "bad-input",
      found: "set-diversion",
      path: "toSchoolId",
    });
  },
);

test.each([
  ["students", { students: -1 }],
  ["students", { students: 2.5 }],
  ["students", { students: 10_000_001 }],
  ["stage", { stage: "all" }],
  ["toHome", { toHome: false }],
])("bad input at %s", (path, given) => {
  const problem = refusal(story(), "set-diversion", { ...row, toHome: true, ...given });
  expect(problem).toEqual({ code: "bad-input", found: "set-diversion", path });
});

test.each([
  [{ ...row, measureId: "m9", toHome: true }, "measure", "m9"],
  [{ ...row, toSchoolId: "没有" }, "school", "没有"],
  [{ ...row, toMeasureId: "m9" }, "measure", "m9"],
  [{ ...row, id: "d9", toHome: true }, "diversion", "d9"],
])("refused when a thing is gone: %o", (input, table, id) => {
  expect(refusal(story(), "set-diversion", input)).toEqual({ code: "record-missing", table, id });
});
