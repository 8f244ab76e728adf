/** `calculate`: the result of a plan, from its JSON or its document. */
import { calculate } from "../../../shared/calculation/calculate.ts";
import { done, type Outcome } from "../../../shared/contract/problem.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import { readDocument } from "../asking.ts";
import { positional, type Surroundings, type TerminalCommand } from "../command.ts";
import { looksLikeJson, readPlanFile } from "../files.ts";

export const calculateCommand: TerminalCommand = {
  name: "calculate",
  usage: "方案.json|方案.seatplan",
  does: "计算方案，输出全部结果",
  takes: 1,
  options: [],
  sortKeys: true,
  async run(given, surroundings) {
    const plan = await readPlan(surroundings, positional(given, 0));
    return plan.ok ? done(calculate(plan.value)) : plan;
  },
};

async function readPlan(surroundings: Surroundings, path: string): Promise<Outcome<Plan>> {
  if (!path.endsWith(".json") && !looksLikeJson(path)) return readDocument(surroundings, path);
  const file = readPlanFile(path);
  return file.ok ? done(file.value.plan) : file;
}
