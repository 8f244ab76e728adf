/** `check`: what the checks find, worst first, with figures, sentence and remedy; what is acknowledged comes last. */
import { createCalculator } from "../../../shared/calculation/calculator.ts";
import { createChecker } from "../../../shared/calculation/checker.ts";
import { sentenceOf } from "../../../shared/calculation/checks/index.ts";
import type { Finding } from "../../../shared/calculation/finding.ts";
import { done, refused } from "../../../shared/contract/problem.ts";
import { formatInstant, isDate } from "../../../shared/format/dates.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import { readDefaultRules } from "../../host/defaultRules.ts";
import { readDocument, scenarioAsked } from "../asking.ts";
import { positional, type TerminalCommand } from "../command.ts";

export const checkCommand: TerminalCommand = {
  name: "check",
  usage: "方案.seatplan [--scenario 方案名称] [--today 2023-09-01]",
  does: "列出方案中的问题，重要的在前",
  takes: 1,
  options: ["scenario", "today"],
  optional: ["scenario", "today"],
  async run(given, surroundings) {
    const stored = await readDocument(surroundings, positional(given, 0));
    const plan = stored.ok ? scenarioAsked(stored.value, given) : stored;
    if (!plan.ok) return plan;
    const day = given.options["today"] ?? formatInstant(new Date().toISOString()).slice(0, 10);
    if (!isDate(day)) return refused({ code: "bad-value", path: "--today", found: day });
    const rules = readDefaultRules(surroundings.resourcesFolder);
    const checker = createChecker(plan.value, createCalculator(plan.value), rules, day);
    return done(checker.findings().map((finding) => lineOf(finding, plan.value)));
  },
};

/** Which column a click leads to concerns the window alone. */
function lineOf(finding: Finding, plan: Plan) {
  const { code, severity, countyCode, schoolId, measureId, area, stage, year, numbers, acknowledged } =
    finding;
  return {
    code,
    severity,
    countyCode,
    schoolId,
    measureId,
    area,
    stage,
    year,
    numbers,
    ...sentenceOf(finding, plan),
    ...(acknowledged === undefined ? {} : { acknowledged }),
  };
}
