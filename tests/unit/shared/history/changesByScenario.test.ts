/** What an entry of the journal changed, scenario by scenario, in words that are known in each. */
import { expect, test } from "vitest";
import { wordsOf } from "../../../../shared/history/changeWords.ts";
import { changesByScenario } from "../../../../shared/history/changesByScenario.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import type { Patch } from "../../../../shared/patch/patch.ts";
import { aSmallCounty } from "../../../builders/commandSequences.ts";
import { patched, run } from "../commands/running.ts";

function withCopy() {
  const plan = aSmallCounty();
  run(plan, "copy-scenario", { from: "current", name: "多建学校" });
  return plan;
}

const told = (stored: Plan, patch: Patch): string[] =>
  changesByScenario(stored, patch).map(({ scenario, change, known }) => {
    const { record, what, before, after } = wordsOf(known, change);
    return `${scenario ?? "共用"}：${record} ${what} ${before ?? ""}→${after ?? ""}`;
  });

test("a cell of a scenario is told with its own school", () => {
  const plan = withCopy();
  expect(told(plan, [{ table: "measure", id: "@v-1/m1", before: { cap: 20 }, after: { cap: 45 } }])).toEqual([
    "v-1：育英学校 核减招生计划 招生上限 20→45",
  ]);
});

test("an adoption is told for both sides, and the name of the row once", () => {
  const plan = withCopy();
  run(plan, "edit-cells", { cells: [{ table: "measure", id: "@v-1/m1", field: "cap", text: "45" }] });
  const { patch } = patched(plan, "adopt-scenario", { scenario: "v-1" });
  expect(told(plan, patch)).toEqual([
    "共用：采用“多建学校”前的方案 方案名称 多建学校→采用“多建学校”前的方案",
    "current：育英学校 核减招生计划 招生上限 20→45",
    "v-1：育英学校 核减招生计划 招生上限 45→20",
  ]);
});

test("of a scenario that was removed the names are known still", () => {
  const plan = withCopy();
  const { patch } = patched(plan, "remove-scenario", { scenario: "v-1" });
  expect(told(plan, patch)).toContain("v-1：育英学校 核减招生计划 删除 →");
  expect(told(plan, patch)).toContain("共用：多建学校 删除 →");
});
