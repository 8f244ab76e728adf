/** `export`: a document's plan as JSON. */
import { basename } from "node:path";
import { interchangeText } from "../../../shared/contract/writeInterchange.ts";
import { done } from "../../../shared/contract/problem.ts";
import { readDocument, scenarioAsked } from "../asking.ts";
import { option, positional, type TerminalCommand } from "../command.ts";
import { writeText } from "../files.ts";

export const exportCommand: TerminalCommand = {
  name: "export",
  usage: "方案.seatplan --json 文件.json [--scenario 方案名称]",
  does: "把方案导出为数据文件",
  takes: 1,
  options: ["json", "scenario"],
  optional: ["scenario"],
  async run(given, surroundings) {
    const stored = await readDocument(surroundings, positional(given, 0));
    // All scenarios, or one of them as a plan of its own.
    const plan = stored.ok && "scenario" in given.options ? scenarioAsked(stored.value, given) : stored;
    if (!plan.ok) return plan;
    const file = option(given, "json");
    const written = writeText(file, interchangeText(plan.value));
    return written.ok ? done({ file: basename(file) }) : written;
  },
};
