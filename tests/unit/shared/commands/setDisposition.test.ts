/** Choosing what becomes of a private school proposes its measures, once, beside those that are there. */
import { describe, expect, test } from "vitest";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { draftId } from "../../../../shared/model/draft.ts";
import { aPlan, type MeasureStory } from "../../../builders/aPlan.ts";
import { patched, refusal, run } from "./running.ts";

const story = (...measures: readonly MeasureStory[]): MutablePlan =>
  measures
    .reduce(
      (plan, measure) => plan.withMeasure({ at: "育英学校", ...measure }),
      aPlan()
        .withCounty("东陵县")
        .withPublicSchool("实验小学")
        .withPrivateSchool("博文学校", { primaryGrades: 20 })
        .withPrivateSchool("育英学校", { primaryGrades: 100, juniorGrades: 51 }),
    )
    .build();

/** The measures that come with a disposition, without what every measure has. */
function proposed(plan: MutablePlan, text: string, school = "育英学校"): unknown[] {
  const known = new Set(plan.measure.keys());
  run(plan, "set-disposition", { schools: [school], text });
  return [...plan.measure.values()]
    .filter(({ id }) => !known.has(id))
    .map(({ id: _id, position: _position, countyCode: _county, scenarioId: _scenario, ...own }) => own);
}

describe("a disposition proposes", () => {
  const schoolId = "育英学校";
  test.each([
    ["转公", [{ schoolId, kind: "convert" }]],
    ["政府购买学位继续办", [{ schoolId, kind: "purchase", seats: { primary: 600, junior: 153 } }]],
    [
      "核减招生",
      [
        { schoolId, kind: "intake-cap", stages: ["primary"], cap: 50 },
        { schoolId, kind: "intake-cap", stages: ["junior"], cap: 25 },
      ],
    ],
    [
      "停止招生逐年消化",
      [
        { schoolId, kind: "intake-cap", stages: ["primary"], cap: 0 },
        { schoolId, kind: "intake-cap", stages: ["junior"], cap: 0 },
      ],
    ],
    ["停办", [{ schoolId, kind: "close" }]],
    ["转型", [{ schoolId, kind: "transform" }]],
    ["保留（规范办学）", []],
    ["", []],
  ])("%s", (text, measures) => {
    expect(proposed(story(), text)).toEqual(measures);
  });

  test("caps only in the stage the school has", () => {
    expect(proposed(story(), "phase-out", "博文学校")).toEqual([
      { schoolId: "博文学校", kind: "intake-cap", stages: ["primary"], cap: 0 },
    ]);
  });

  test("in one step with the case, which the label tells", () => {
    const plan = story();
    const { label } = patched(plan, "set-disposition", { schools: ["育英学校"], text: "close" });
    expect(label).toBe("育英学校：处置方式 改为 停办，提出 1 项措施");
    expect(plan.case.get("育英学校")?.disposition).toBe("close");
  });

  test("for several schools at once", () => {
    const plan = story();
    const input = { schools: ["育英学校", "博文学校"], text: "close" };
    expect(run(plan, "set-disposition", input)).toBe("2 所学校：处置方式 改为 停办，提出 2 项措施");
    expect(new Set([...plan.measure.values()].map(({ position }) => position)).size).toBe(2);
  });
});

describe("what is there stays, and only what is missing is added", () => {
  test.each([
    ["a route of the whole school", { kind: "convert", on: "2022-07-01" }, "转公", []],
    [
      "a route of one stage",
      { kind: "convert", stages: ["junior"] },
      "转公",
      [{ schoolId: "育英学校", kind: "convert", stages: ["primary"] }],
    ],
    ["a purchase of some seats", { kind: "purchase", seats: { primary: 100 } }, "purchase", []],
    [
      "a cap of one stage",
      { kind: "intake-cap", stages: ["primary"], cap: 40 },
      "核减招生",
      [{ schoolId: "育英学校", kind: "intake-cap", stages: ["junior"], cap: 25 }],
    ],
    [
      "a cap that lets pupils in",
      { kind: "intake-cap", cap: 40 },
      "停止招生逐年消化",
      [
        { schoolId: "育英学校", kind: "intake-cap", stages: ["primary"], cap: 0 },
        { schoolId: "育英学校", kind: "intake-cap", stages: ["junior"], cap: 0 },
      ],
    ],
    ["another way out", { kind: "close" }, "转公", [{ schoolId: "育英学校", kind: "convert" }]],
  ] satisfies readonly (readonly [string, MeasureStory, string, unknown])[])(
    "%s",
    (_what, measure, text, added) => {
      const plan = story(measure);
      const before = plan.measure.get("m1");
      expect(proposed(plan, text)).toEqual(added);
      expect(plan.measure.get("m1")).toEqual(before);
    },
  );

  test("a stage another route ends is settled once the school has a route of the kind", () => {
    const plan = story({ kind: "close", stages: ["primary"] }, { kind: "convert", stages: ["junior"] });
    expect(proposed(plan, "转公")).toEqual([]);
  });

  test("chosen twice, it proposes once", () => {
    const plan = story();
    run(plan, "set-disposition", { schools: ["育英学校"], text: "核减招生" });
    expect(patched(plan, "set-disposition", { schools: ["育英学校"], text: "核减招生" }).patch).toEqual([]);
  });
});

test("typed into the roster's cell it does the same", () => {
  const [typed, chosen] = [story(), story()];
  run(typed, "edit-cells", {
    cells: [{ table: "case", id: "育英学校", field: "disposition", text: "核减招生" }],
  });
  run(chosen, "set-disposition", { schools: ["育英学校"], text: "核减招生" });
  expect(typed).toEqual(chosen);
});

test("a word there is not stays as a draft and proposes nothing", () => {
  const plan = story();
  expect(proposed(plan, "再说")).toEqual([]);
  expect(plan.draft.get(draftId("case", "育英学校", "disposition"))?.reason).toBe("not-choice");
});

test("is refused at a public school and at one that is gone", () => {
  const plan = story();
  expect(refusal(plan, "set-disposition", { schools: ["实验小学"], text: "close" })).toEqual({
    code: "value-invalid",
    table: "case",
    id: "实验小学",
    field: "disposition",
  });
  expect(refusal(plan, "set-disposition", { schools: ["没有"], text: "close" }).code).toBe("record-missing");
});
