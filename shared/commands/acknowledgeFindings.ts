/**
 * The planner knows of problems and lets them stand, with one reason (已知悉). Said again of the same problem, the new
 * reason takes the place of the old one, and so does how bad it is now.
 */
import { z } from "zod";
import { checks } from "../calculation/checks/index.ts";
import { partsOfKey } from "../calculation/findingKey.ts";
import { refused, type Outcome } from "../contract/problem.ts";
import type { Acknowledgement } from "../model/acknowledgement.ts";
import type { Plan } from "../model/plan.ts";
import { currentScenario } from "../model/units.ts";
import { alteration, insertion, type Patch } from "../patch/patch.ts";
import { defineCommand, find, inTurn, nextPosition, planned, shortened, type Context } from "./command.ts";
import { nameOfFinding } from "./findingNames.ts";

const acknowledged = z.strictObject({
  /** The key of the finding. */
  finding: z.string().max(2000),
  /** How bad it is, where its check says by which figure. */
  figure: z.int().optional(),
});
type Acknowledged = z.output<typeof acknowledged>;

export const acknowledgeFindings = defineCommand({
  name: "acknowledge-findings",
  input: z.strictObject({
    findings: z.array(acknowledged).min(1),
    reason: z.string().trim().min(1).max(500),
  }),
  run(plan, { findings, reason }, context) {
    for (const { finding } of findings) {
      const about = subjectOf(plan, finding);
      if (!about.ok) return about;
    }
    const [first] = findings;
    const name =
      findings.length === 1 ? nameOfFinding(plan, first?.finding ?? "") : `${findings.length} 个问题`;
    return planned(
      `已知悉 ${shortened(name, 40)}：${reason}`,
      inTurn(
        plan,
        findings.map((one) => (now: Plan) => filed(now, one, reason, context)),
      ),
    );
  },
});

/** A finding is of a check there is, and about things that are there. */
function subjectOf(plan: Plan, key: string): Outcome<unknown> {
  const { code, countyCode, schoolId, measureId } = partsOfKey(key);
  if (!checks.some((check) => check.code === code))
    return refused({ code: "value-invalid", table: "acknowledgement", field: "finding" });
  const county = find(plan, "county", countyCode);
  if (!county.ok || measureId === "")
    return schoolId === "" || !county.ok ? county : find(plan, "school", schoolId);
  return find(plan, "measure", measureId);
}

export const acknowledgementOf = (plan: Plan, finding: string): Acknowledgement | undefined =>
  [...plan.acknowledgement.values()].find(
    (one) => one.finding === finding && one.scenarioId === currentScenario,
  );

function filed(plan: Plan, { finding, figure }: Acknowledged, reason: string, context: Context): Patch {
  const known = acknowledgementOf(plan, finding);
  if (known !== undefined) {
    const change = alteration("acknowledgement", known, { reason, figure: figure ?? null });
    return change === null ? [] : [change];
  }
  const { countyCode } = partsOfKey(finding);
  return [
    insertion("acknowledgement", {
      id: context.newId("a"),
      position: nextPosition(plan, "acknowledgement"),
      scenarioId: currentScenario,
      countyCode,
      finding,
      ...(figure === undefined ? {} : { figure }),
      reason,
    }),
  ];
}
