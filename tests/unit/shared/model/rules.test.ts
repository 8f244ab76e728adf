/** The rule set: what ships with the program is read, and a list of milestones that contradicts itself is not. */
import { expect, test } from "vitest";
import defaults from "../../../../resources/rules/default.json" with { type: "json" };
import { readRules } from "../../../../shared/model/rules.ts";

function withSteps(...steps: readonly { readonly name: string; readonly days: number }[]): unknown {
  const milestones = { ...defaults.rules.milestones, tap: { value: steps, source: "assumed" } };
  return { ...defaults, rules: { ...defaults.rules, milestones } };
}

test("the milestones of a kind stand in their order, as many as the rule set says", () => {
  const { milestones } = readRules(withSteps({ name: "摸排", days: -30 }, { name: "投用", days: 0 }));
  expect(milestones.tap).toEqual([
    { name: "摸排", days: -30 },
    { name: "投用", days: 0 },
  ]);
  expect(readRules(withSteps()).milestones.tap).toEqual([]);
});

test("days that go back, and a name listed twice, are refused", () => {
  expect(() => readRules(withSteps({ name: "投用", days: 0 }, { name: "摸排", days: -30 }))).toThrow(/tap/u);
  expect(() => readRules(withSteps({ name: "摸排", days: -30 }, { name: "摸排", days: 0 }))).toThrow(/tap/u);
});

test("a closing is announced at least six months before", () => {
  for (const kind of ["close", "transform"] as const) {
    const notice = readRules(defaults).milestones[kind].find(({ name }) => name === "公告");
    expect(notice?.days).toBeLessThanOrEqual(-184);
  }
});
