/** A county, its targets, its schools, and what is to become of them. */
import { describe, expect, test } from "vitest";
import { emptyPlan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { patched, refusal, run } from "./running.ts";

const dongling = { code: "419921", name: " 东陵县 ", baseYear: 2021, targetYear: 2025 };
const story = () => aPlan().withCounty("东陵县").withPrivateSchool("育英学校").build();
const county = "419901";

describe("create-county", () => {
  test("from code, name and years; the rest has its default", () => {
    const plan = emptyPlan();
    expect(run(plan, "create-county", dongling)).toBe("新建 东陵县");
    expect(plan.county.get("419921")).toEqual({
      id: "419921",
      position: 1,
      name: "东陵县",
      isKey: false,
      schooling: "6-3",
      baseYear: 2021,
      targetYear: 2025,
      snapshot: "09-01",
      targets: [],
      progressionBp: {},
      entrantIndexBp: {},
    });
  });

  test("a second one stands behind the first; the same code is refused", () => {
    const plan = story();
    run(plan, "create-county", dongling);
    expect(plan.county.get("419921")?.position).toBe(2);
    expect(refusal(plan, "create-county", dongling)).toEqual({
      code: "record-exists",
      table: "county",
      id: "419921",
    });
  });

  test.each([
    ["code", { code: "4199" }],
    ["name", { name: "  " }],
    ["baseYear", { baseYear: 2021.5 }],
    ["targetYear", { targetYear: 2021 }],
    ["targetYear", { targetYear: 2099 }],
    ["snapshot", { snapshot: "02-29" }],
    ["schooling", { schooling: "5-3" }],
    ["targets.0.shareBp", { targets: [{ year: 2022, shareBp: 10_001 }] }],
    ["colour", { colour: "red" }],
  ])("bad input at %s", (path, given) => {
    const problem = refusal(emptyPlan(), "create-county", { ...dongling, ...given });
    expect(problem).toEqual({ code: "bad-input", found: "create-county", path });
  });
});

describe("set-targets", () => {
  test("replaces the list", () => {
    const plan = story();
    const targets = [
      { year: 2024, shareBp: 500 },
      { year: 2024, stage: "junior" as const, reductionPupils: 300 },
    ];
    expect(run(plan, "set-targets", { county, targets })).toBe("修改 东陵县 的目标");
    expect(plan.county.get(county)?.targets).toEqual(targets);
    expect(patched(plan, "set-targets", { county, targets }).patch).toEqual([]);
  });

  test.each([
    ["targets.0.shareBp", { shareBp: -1 }],
    ["targets.0.shareBp", { shareBp: 500.5 }],
    ["targets.0.reductionPupils", { reductionPupils: 20_000_000 }],
    ["targets.0.year", { year: 1800 }],
  ])("bad input at %s", (path, given) => {
    const problem = refusal(story(), "set-targets", { county, targets: [{ year: 2024, ...given }] });
    expect(problem).toEqual({ code: "bad-input", found: "set-targets", path });
  });

  test("refused for a county that is gone", () => {
    expect(refusal(story(), "set-targets", { county: "1", targets: [] })).toEqual({
      code: "record-missing",
      table: "county",
      id: "1",
    });
  });
});

describe("add-school", () => {
  test("with nothing but a name it is a public primary school at the end of the roster", () => {
    const plan = story();
    expect(run(plan, "add-school", { county, name: " 第二小学 " })).toBe("新增学校 第二小学");
    expect(plan.school.get("s-1")).toMatchObject({
      position: 2,
      name: "第二小学",
      ownership: "public",
      type: "primary",
      enrollment: {},
    });
  });

  test.each([
    ["name", { name: " " }],
    ["ownership", { ownership: "mixed" }],
    ["type", { type: "university" }],
  ])("bad input at %s", (path, given) => {
    const problem = refusal(story(), "add-school", { county, name: "新学校", ...given });
    expect(problem).toEqual({ code: "bad-input", found: "add-school", path });
  });

  test("refused in a county that is gone", () => {
    expect(refusal(story(), "add-school", { county: "1", name: "新学校" })).toEqual({
      code: "record-missing",
      table: "county",
      id: "1",
    });
  });
});

describe("load-plan", () => {
  test("a refused file is refused with its own problem, and nothing is changed", () => {
    expect(refusal(story(), "load-plan", { plan: { format: "seat-balance-plan" } })).toEqual({
      code: "missing-key",
      path: "version",
    });
    expect(refusal(story(), "load-plan", { plan: null })).toEqual({ code: "not-a-plan" });
  });
});

test("a command there is not", () => {
  expect(refusal(story(), "drop-tables", {})).toEqual({ code: "unknown-command", found: "drop-tables" });
  expect(refusal(story(), "__proto__", {})).toEqual({ code: "unknown-command", found: "__proto__" });
  expect(refusal(story(), "toString", {})).toEqual({ code: "unknown-command", found: "toString" });
});

test.each([null, undefined, 5, "x", []])("an input that is no object: %s", (input) => {
  expect(refusal(story(), "add-school", input)).toEqual({ code: "bad-input", found: "add-school", path: "" });
});
