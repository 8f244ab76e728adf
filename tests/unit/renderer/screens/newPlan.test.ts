import { describe, expect, it } from "vitest";
import {
  newPlanProblem,
  proposedTargets,
  targetsOf,
  type NewPlan,
} from "../../../../renderer/screens/start/newPlan.ts";
import { shareOfText } from "../../../../renderer/screens/county/shareText.ts";

const dongling: NewPlan = {
  code: "419921",
  name: "东陵县",
  baseYear: "2021",
  targetYear: "2025",
  schooling: "6-3",
  shares: proposedTargets,
};

describe("the form of a new plan", () => {
  it("proposes the targets of the rule set for the falls after the base year", () => {
    expect(newPlanProblem(dongling)).toBeNull();
    expect(targetsOf(dongling)).toEqual([
      { year: 2022, shareBp: 1500 },
      { year: 2023, shareBp: 800 },
      { year: 2024, shareBp: 500 },
      { year: 2025, shareBp: 500 },
    ]);
  });

  it("sets no target beyond the target year and none where the field is empty", () => {
    expect(targetsOf({ ...dongling, targetYear: "2023", shares: ["", "7.5", "5", "5"] })).toEqual([
      { year: 2023, shareBp: 750 },
    ]);
  });

  it.each([
    [{ name: " " }, "名称"],
    [{ code: "41992" }, "6 位数字"],
    [{ baseYear: "21" }, "基期"],
    [{ targetYear: "2021" }, "晚于基期"],
    [{ targetYear: "2060" }, "30 年"],
    [{ shares: ["百分之五"] }, "占比目标"],
  ] satisfies readonly (readonly [Partial<NewPlan>, string])[])(
    "says what is wrong with %j",
    (part, words) => {
      expect(newPlanProblem({ ...dongling, ...part })).toContain(words);
    },
  );

  it("reads shares as they are typed", () => {
    expect(["5", "5.25%", "８", "", "101", "五"].map(shareOfText)).toEqual([
      500,
      525,
      800,
      null,
      "invalid",
      "invalid",
    ]);
  });
});
