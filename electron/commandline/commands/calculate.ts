/** `calculate`: the result of a plan, from its JSON or its document. */
import { calculate } from "../../../shared/calculation/calculate.ts";
import { done } from "../../../shared/contract/problem.ts";
import { scenarioAsked } from "../asking.ts";
import { positional, type TerminalCommand } from "../command.ts";
import { readPlan } from "../readPlan.ts";

export const calculateCommand: TerminalCommand = {
  name: "calculate",
  usage: "方案.json|方案.seatplan [--scenario 方案名称]",
  does: "计算方案，输出全部结果",
  takes: 1,
  options: ["scenario"],
  optional: ["scenario"],
  sortKeys: true,
  async run(given, surroundings) {
    const plan = await readPlan(surroundings, positional(given, 0));
    const asked = plan.ok ? scenarioAsked(plan.value, given) : plan;
    return asked.ok ? done(calculate(asked.value)) : asked;
  },
};
