/** Whatever the plan: a quick fix that is offered is not refused, and the finding it was offered for is gone after it. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { createChecker } from "../../shared/calculation/checker.ts";
import { fixOf } from "../../shared/calculation/checks/index.ts";
import type { Finding } from "../../shared/calculation/finding.ts";
import { findingKey } from "../../shared/calculation/findingKey.ts";
import { planCommand } from "../../shared/commands/index.ts";
import { copyOf, type Plan } from "../../shared/model/plan.ts";
import { applyPatch } from "../../shared/patch/patch.ts";
import { countedIds } from "../builders/commandSequences.ts";
import { defaultRules, someDay } from "../builders/rules.ts";
import { planArb } from "./calculationPlans.ts";

const findingsIn = (plan: Plan): readonly Finding[] =>
  createChecker(plan, createCalculator(plan), defaultRules, someDay).findings();

test("a quick fix is done, and clears what it was offered for", () => {
  fc.assert(
    fc.property(planArb, (plan) => {
      for (const finding of findingsIn(plan)) {
        const fix = fixOf(finding, plan);
        if (fix === null) continue;
        const now = copyOf(plan);
        const planned = planCommand(now, fix.command, fix.input, countedIds(now));
        expect(planned.ok, `${finding.code}: ${fix.label}`).toBe(true);
        if (planned.ok) applyPatch(now, planned.value.patch);
        expect(findingsIn(now).map(findingKey), fix.label).not.toContain(findingKey(finding));
      }
    }),
    { numRuns: 300 },
  );
});
