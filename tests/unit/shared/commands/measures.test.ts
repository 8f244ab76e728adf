/** A line of the schedule: added in one go, given a kind and a place, and what is proposed for it. */
import { describe, expect, test } from "vitest";
import { aPlan } from "../../../builders/aPlan.ts";
import { patched, refusal, run } from "./running.ts";

const county = "419901";
const story = () =>
  aPlan()
    .withCounty("西陵县")
    .withPrivateSchool("远方学校", { primaryGrades: 10 })
    .withCounty("东陵县")
    .withPublicSchool("实验小学", { primaryGrades: 100 })
    .withPrivateSchool("育英学校", {
      primaryGrades: 50,
      juniorGrades: 61,
      seats: { primary: 320, junior: 200 },
    })
    .withPrivateSchool("晨光学校", { juniorGrades: 30 });
const east = "419902";

describe("add-measure", () => {
  test("a school, a kind and a date make a whole line: a purchase is for all its pupils", () => {
    const plan = story().build();
    const input = {
      county: east,
      kind: "purchase" as const,
      schoolId: "育英学校",
      plannedDate: "2022-08-20",
    };
    expect(run(plan, "add-measure", input)).toBe("新增措施 育英学校 政府购买学位");
    expect([...plan.measure.values()]).toEqual([
      {
        id: "m-1",
        position: 1,
        countyCode: east,
        scenarioId: "current",
        kind: "purchase",
        schoolId: "育英学校",
        plannedDate: "2022-08-20",
        seats: { primary: 300, junior: 183 },
      },
    ]);
  });

  test("a cap of half the smaller intake is proposed, of a stage alone half of its own", () => {
    const plan = story().build();
    run(plan, "add-measure", { county: east, kind: "intake-cap", schoolId: "育英学校" });
    run(plan, "add-measure", { county: east, kind: "intake-cap", schoolId: "育英学校", stages: ["junior"] });
    expect([...plan.measure.values()].map(({ cap }) => cap)).toEqual([25, 30]);
  });

  test("a stage that takes in nobody does not make the proposal a stop", () => {
    const plan = story()
      .withPrivateSchool("尾班学校", { enrollment: { 1: 40, 8: 30, 9: 30 } })
      .build();
    run(plan, "add-measure", { county: east, kind: "intake-cap", schoolId: "尾班学校" });
    expect([...plan.measure.values()][0]?.cap).toBe(20);
  });

  test("a given quantity stays", () => {
    const plan = story().build();
    run(plan, "add-measure", { county: east, kind: "intake-cap", schoolId: "育英学校", cap: 0 });
    expect([...plan.measure.values()][0]?.cap).toBe(0);
  });

  test("it stands behind all others, and may have nothing at all yet", () => {
    const plan = story().withMeasure({ position: 7 }).build();
    expect(run(plan, "add-measure", { county: east })).toBe("新增措施 （未填学校）");
    expect(plan.measure.get("m-1")).toEqual({
      id: "m-1",
      position: 8,
      countyCode: east,
      scenarioId: "current",
    });
  });

  test.each([
    ["county", { county: "419999" }, { table: "county", id: "419999" }],
    ["school", { county: east, schoolId: "没有" }, { table: "school", id: "没有" }],
    ["school of this county", { county: east, schoolId: "远方学校" }, { table: "school", id: "远方学校" }],
  ])("refused without such a %s", (_what, input, thing) => {
    expect(refusal(story().build(), "add-measure", input)).toEqual({ code: "record-missing", ...thing });
  });

  test.each([
    ["cap", { cap: -1 }],
    ["cap", { cap: 2.5 }],
    ["cap", { cap: "20" }],
    ["kind", { kind: "sell" }],
    ["plannedDate", { plannedDate: "2021-02-30" }],
    ["stages", { stages: [] }],
    ["projectName", { projectName: "  " }],
    ["seats", { seats: {} }],
  ])("bad input at %s", (path, given) => {
    expect(refusal(story().build(), "add-measure", { county, ...given })).toEqual({
      code: "bad-input",
      found: "add-measure",
      path,
    });
  });
});

describe("set-measure-kind", () => {
  test("gives the kind and proposes its quantities", () => {
    const plan = story().withMeasure({ at: "育英学校" }).build();
    expect(run(plan, "set-measure-kind", { measure: "m1", text: "核减" })).toBe(
      "育英学校：措施 改为 核减招生计划",
    );
    expect(plan.measure.get("m1")).toMatchObject({ kind: "intake-cap", cap: 25 });
  });

  test("the seats proposed for a purchase do not become those of a conversion", () => {
    const plan = story().withMeasure({ at: "育英学校" }).build();
    run(plan, "set-measure-kind", { measure: "m1", text: "购买" });
    expect(plan.measure.get("m1")?.seats).toEqual({ primary: 300, junior: 183 });
    run(plan, "set-measure-kind", { measure: "m1", text: "民转公" });
    expect(plan.measure.get("m1")).not.toHaveProperty("seats");
  });

  test("seats somebody typed stay", () => {
    const plan = story()
      .withMeasure({ at: "育英学校", kind: "purchase", seats: { primary: 120 } })
      .build();
    run(plan, "set-measure-kind", { measure: "m1", text: "民转公" });
    expect(plan.measure.get("m1")).toMatchObject({ kind: "convert", seats: { primary: 120 } });
  });

  test("nothing is proposed over a draft", () => {
    const plan = story()
      .withMeasure({ at: "育英学校" })
      .withDraft("measure", "m1", "cap", "约20", "not-integer")
      .build();
    run(plan, "set-measure-kind", { measure: "m1", text: "核减" });
    expect(plan.measure.get("m1")).not.toHaveProperty("cap");
    expect(plan.draft.size).toBe(1);
  });

  test("net seats below zero are a value of 改建 only; for another kind they wait as a draft, and come back", () => {
    const plan = story()
      .withMeasure({ at: "实验小学", kind: "rebuild", seats: { primary: -45 } })
      .build();
    run(plan, "set-measure-kind", { measure: "m1", text: "扩建" });
    expect(plan.measure.get("m1")).not.toHaveProperty("seats");
    expect([...plan.draft.values()]).toMatchObject([
      { field: "seats.primary", text: "-45", reason: "negative" },
    ]);
    run(plan, "set-measure-kind", { measure: "m1", text: "改建" });
    expect(plan.measure.get("m1")?.seats).toEqual({ primary: -45 });
    expect(plan.draft.size).toBe(0);
  });

  test("a word that is no kind is a draft, the kind is empty; the next word replaces it", () => {
    const plan = story().withMeasure({ at: "育英学校", kind: "close" }).build();
    expect(run(plan, "set-measure-kind", { measure: "m1", text: "搬迁" })).toBe(
      "育英学校 终止办学（停办）：措施 改为 搬迁（待改）",
    );
    expect(plan.measure.get("m1")).not.toHaveProperty("kind");
    const { patch } = patched(plan, "set-measure-kind", { measure: "m1", text: "合并" });
    expect(patch).toHaveLength(1);
    run(plan, "set-measure-kind", { measure: "m1", text: "停办" });
    expect(plan.draft.size).toBe(0);
  });

  test("a name that was no school becomes the project of a new school", () => {
    const plan = story().withMeasure({ kind: "close" }).build();
    run(plan, "set-measure-place", { measure: "m1", text: "第二小学" });
    expect(plan.draft.size).toBe(1);
    run(plan, "set-measure-kind", { measure: "m1", text: "新建" });
    expect(plan.measure.get("m1")).toMatchObject({ kind: "new-build", projectName: "第二小学" });
    expect(plan.draft.size).toBe(0);
  });

  test("refused for a measure that is gone", () => {
    const problem = refusal(story().build(), "set-measure-kind", { measure: "m9", text: "新建" });
    expect(problem).toEqual({ code: "record-missing", table: "measure", id: "m9" });
  });
});

describe("set-measure-place", () => {
  test("a school of the county, with what is proposed for it", () => {
    const plan = story().withMeasure({ kind: "purchase" }).build();
    expect(run(plan, "set-measure-place", { measure: "m1", text: "晨光学校" })).toBe(
      "（未填学校） 政府购买学位：学校/项目 改为 晨光学校",
    );
    expect(plan.measure.get("m1")).toMatchObject({ schoolId: "晨光学校", seats: { junior: 90 } });
  });

  test("moved to another school, an untouched proposal follows", () => {
    const plan = story().withMeasure({ kind: "purchase" }).build();
    run(plan, "set-measure-place", { measure: "m1", text: "育英学校" });
    run(plan, "set-measure-place", { measure: "m1", text: "晨光学校" });
    expect(plan.measure.get("m1")?.seats).toEqual({ junior: 90 });
  });

  test("moved to another school, a typed number stays", () => {
    const plan = story()
      .withMeasure({ kind: "purchase", at: "育英学校", seats: { primary: 77 } })
      .build();
    run(plan, "set-measure-place", { measure: "m1", text: "晨光学校" });
    expect(plan.measure.get("m1")?.seats).toEqual({ primary: 77 });
  });

  test.each([undefined, "new-build" as const])(
    "what is no school is a project of a measure of kind %s",
    (kind) => {
      const plan = story()
        .withMeasure({ at: "育英学校", ...(kind === undefined ? {} : { kind }) })
        .build();
      run(plan, "set-measure-place", { measure: "m1", text: " 第二小学 " });
      expect(plan.measure.get("m1")).toMatchObject({ projectName: "第二小学" });
      expect(plan.measure.get("m1")).not.toHaveProperty("schoolId");
    },
  );

  test("what is no school is a draft of a kind that needs one, and a school takes it away", () => {
    const plan = story().withMeasure({ kind: "close", at: "育英学校" }).build();
    run(plan, "set-measure-place", { measure: "m1", text: "没有的学校" });
    expect([...plan.draft.values()]).toMatchObject([
      { field: "schoolId", text: "没有的学校", reason: "no-such-school" },
    ]);
    expect(plan.measure.get("m1")).not.toHaveProperty("schoolId");
    run(plan, "set-measure-place", { measure: "m1", text: "育英学校" });
    expect(plan.draft.size).toBe(0);
  });

  test("an empty text takes school and project away", () => {
    const plan = story().withMeasure({ kind: "close", at: "育英学校" }).build();
    expect(run(plan, "set-measure-place", { measure: "m1", text: "" })).toContain("学校/项目 清空");
    expect(plan.measure.get("m1")).not.toHaveProperty("schoolId");
  });

  test("refused for a measure that is gone", () => {
    const problem = refusal(story().build(), "set-measure-place", { measure: "m9", text: "" });
    expect(problem).toEqual({ code: "record-missing", table: "measure", id: "m9" });
  });
});

describe("a line begun by typing", () => {
  const begun = (column: "place" | "kind", text: string) => {
    const plan = story().build();
    run(plan, "add-measure", { county: east, typed: { column, text } });
    const [measure] = plan.measure.values();
    return {
      measure,
      drafts: [...plan.draft.values()].map(({ field, text: kept, reason }) => ({ field, kept, reason })),
    };
  };

  test("a school of the county, a project, or a kind in the office's words", () => {
    expect(begun("place", "育英学校").measure).toMatchObject({ schoolId: "育英学校" });
    expect(begun("place", "第二小学").measure).toMatchObject({ projectName: "第二小学" });
    expect(begun("kind", "民转公").measure).toMatchObject({ kind: "convert" });
  });

  test("a kind that is none stays in its cell as a draft", () => {
    const { measure, drafts } = begun("kind", "再说");
    expect(measure).not.toHaveProperty("kind");
    expect(drafts).toEqual([{ field: "kind", kept: "再说", reason: "not-choice" }]);
  });
});
