/** Rows of a diversion table: so many pupils of a closing stage, or of one grade of it, and the one place they go to. */
import { describe, expect, test } from "vitest";
import { aPlan } from "../../../builders/aPlan.ts";
import { refusal, run } from "./running.ts";

const story = () =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学", { primaryGrades: 100 })
    .withPublicSchool("二小", { primaryGrades: 40 })
    .withPrivateSchool("育英学校", { primaryGrades: 50 })
    .withMeasure({ kind: "close", at: "育英学校", on: "2023-08-20", stages: ["primary"] })
    .withMeasure({ kind: "new-build", projectName: "第二小学" })
    .withMeasure({ kind: "close", at: "育英学校", on: "2024-08-20", stages: ["junior"] })
    .withCounty("西川县")
    .withPublicSchool("西川小学", {})
    .withMeasure({ kind: "new-build", projectName: "西川二小" })
    .build();
const row = { stage: "primary" as const, students: 120 };
const alone = (given: object) => ({ measureId: "m1", rows: [{ ...row, ...given }] });
const base = { position: 1, scenarioId: "current", measureId: "m1" };

test.each([{ toSchoolId: "实验小学" }, { toMeasureId: "m2" }, { toHome: true as const }])(
  "pupils go to %o",
  (to) => {
    const plan = story();
    expect(run(plan, "set-diversions", alone(to))).toBe("育英学校：分流 120 人");
    expect([...plan.diversion.values()]).toEqual([{ id: "d-1", ...base, ...row, ...to }]);
  },
);

test("a proposal is one step: rows of both stages, and those it takes the place of go", () => {
  const plan = story();
  run(plan, "set-diversions", alone({ toHome: true }));
  const label = run(plan, "set-diversions", {
    measureId: "m1",
    rows: [
      { ...row, grade: 2, students: 1200, boarders: 30, toSchoolId: "实验小学" },
      { ...row, grade: 3, students: 50, toSchoolId: "二小", date: "2023-08-25", fees: 20_000.5 },
      { measureId: "m3", stage: "junior", students: 10, toMeasureId: "m2" },
    ],
    remove: ["d-1"],
  });
  expect(label).toBe("育英学校：分流 1,260 人，3 行");
  expect([...plan.diversion.values()]).toMatchObject([
    { position: 2, measureId: "m1", grade: 2, boarders: 30, toSchoolId: "实验小学" },
    { position: 3, measureId: "m1", grade: 3, date: "2023-08-25", fees: 20_000.5, toSchoolId: "二小" },
    { position: 4, measureId: "m3", students: 10, toMeasureId: "m2" },
  ]);
});

test("rows that only go say so", () => {
  const plan = story();
  run(plan, "set-diversions", alone({ toHome: true }));
  expect(run(plan, "set-diversions", { measureId: "m1", rows: [], remove: ["d-1"] })).toBe(
    "育英学校：删除 1 行分流",
  );
  expect(plan.diversion.size).toBe(0);
});

describe("a row that is there", () => {
  const planWithRow = () => {
    const plan = story();
    run(plan, "set-diversions", alone({ grade: 1, boarders: 20, remarks: "整班", toSchoolId: "实验小学" }));
    run(plan, "edit-cells", {
      cells: [{ table: "diversion", id: "d-1", field: "students", text: "约百人" }],
    });
    return plan;
  };

  test("gets other pupils and another place, its draft is answered, and the rest stays as it was typed", () => {
    const plan = planWithRow();
    run(plan, "set-diversions", alone({ id: "d-1", students: 80, toHome: true }));
    expect([...plan.diversion.values()]).toEqual([
      { id: "d-1", ...base, ...row, students: 80, boarders: 20, remarks: "整班", toHome: true },
    ]);
    expect(plan.draft.size).toBe(0);
  });

  test("keeps what is typed and not yet a number when it only goes elsewhere", () => {
    const plan = planWithRow();
    run(plan, "set-diversions", alone({ id: "d-1", grade: 1, toSchoolId: "二小" }));
    expect(plan.diversion.get("d-1")).toMatchObject({ grade: 1, toSchoolId: "二小" });
    expect([...plan.draft.values()].map(({ text }) => text)).toEqual(["约百人"]);
  });
});

test.each([{}, { toHome: true, toSchoolId: "实验小学" }, { toSchoolId: "实验小学", toMeasureId: "m2" }])(
  "not exactly one place is refused: %o",
  (to) => {
    expect(refusal(story(), "set-diversions", alone(to))).toEqual({
      code: "bad-input",
      found: "set-diversions",
      path: "rows.0.toSchoolId",
    });
  },
);

test.each([
  ["rows.0.students", { students: -1 }],
  ["rows.0.students", { students: 2.5 }],
  ["rows.0.students", { students: 10_000_001 }],
  ["rows.0.stage", { stage: "all" }],
  ["rows.0.grade", { grade: 10 }],
  ["rows.0.date", { date: "2023-02-30" }],
  ["rows.0.toHome", { toHome: false }],
])("bad input at %s", (path, given) => {
  const problem = refusal(story(), "set-diversions", alone({ toHome: true, ...given }));
  expect(problem).toEqual({ code: "bad-input", found: "set-diversions", path });
});

test.each([
  ["nothing to do", { measureId: "m1", rows: [] }],
  ["a row twice", { measureId: "m1", rows: [], remove: ["d-1", "d-1"] }],
])("%s is refused", (_, input) => {
  expect(refusal(story(), "set-diversions", input)).toMatchObject({ code: "bad-input", path: "rows" });
});

test.each([
  [{ ...alone({ toHome: true }), measureId: "m9" }, "measure", "m9"],
  [alone({ measureId: "m9", toHome: true }), "measure", "m9"],
  [alone({ toSchoolId: "没有" }), "school", "没有"],
  [alone({ toMeasureId: "m9" }), "measure", "m9"],
  [alone({ id: "d9", toHome: true }), "diversion", "d9"],
  [{ ...alone({ toHome: true }), remove: ["d9"] }, "diversion", "d9"],
])("refused when a thing is gone: %o", (input, table, id) => {
  expect(refusal(story(), "set-diversions", input)).toEqual({ code: "record-missing", table, id });
});

test.each([
  ["a grade of the other stage", { grade: 7, toHome: true }, "grade"],
  ["the school itself", { toSchoolId: "育英学校" }, "toSchoolId"],
  ["a measure of the school itself", { toMeasureId: "m3" }, "toMeasureId"],
  ["a school of another county", { toSchoolId: "西川小学" }, "toSchoolId"],
  ["a project of another county", { toMeasureId: "m4" }, "toMeasureId"],
])("%s is refused", (_, given, field) => {
  expect(refusal(story(), "set-diversions", alone(given))).toEqual({
    code: "value-invalid",
    table: "diversion",
    field,
  });
});
