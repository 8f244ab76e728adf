/** `export`: a document's plan as JSON, or its cases and its other papers as Word. */
import { basename } from "node:path";
import { interchangeText } from "../../../shared/contract/writeInterchange.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { readDocument, scenarioAsked } from "../asking.ts";
import { option, positional, type Arguments, type Surroundings, type TerminalCommand } from "../command.ts";
import { writeText } from "../files.ts";
import { exportWord } from "../wordExport.ts";

const jsonUsage = "方案.seatplan --json 文件.json [--scenario 方案名称]";
const wordUsage =
  "方案.seatplan --docx 文件.docx [--paper cases|county-plan|ledger|balance|intake-plan] [--county 代码] [--school 学校标识码…] [--scenario 方案名称]";

export const exportCommand: TerminalCommand = {
  name: "export",
  usage: `${jsonUsage}\n  export ${wordUsage}`,
  does: "把方案导出为数据文件，或把一校一案（全部或几所）、一县一策等导出为 Word 文件",
  takes: 1,
  // After --school come as many codes as she likes.
  takesUpTo: Number.MAX_SAFE_INTEGER,
  options: ["json", "docx", "paper", "county", "scenario"],
  optional: ["json", "docx", "paper", "county", "scenario"],
  lists: ["school"],
  run: (given, surroundings) => {
    const { json, docx } = given.options;
    if ((json === undefined) === (docx === undefined)) return Promise.resolve(unclear(given));
    return json === undefined ? exportWord(given, surroundings) : exportJson(given, surroundings);
  },
};

async function exportJson(given: Arguments, surroundings: Surroundings): Promise<Outcome<unknown>> {
  if (given.positionals.length > 1 || isOfPaper(given)) return unclear(given);
  const stored = await readDocument(surroundings, positional(given, 0));
  // All scenarios, or one of them as a plan of its own.
  const plan = stored.ok && "scenario" in given.options ? scenarioAsked(stored.value, given) : stored;
  if (!plan.ok) return plan;
  const file = option(given, "json");
  const written = writeText(file, interchangeText(plan.value));
  return written.ok ? done({ file: basename(file) }) : written;
}

const isOfPaper = ({ options, lists }: Arguments): boolean =>
  "paper" in options || "county" in options || "school" in lists;

const unclear = ({ positionals }: Arguments): Outcome<never> =>
  refused({ code: "usage", found: positionals.join(" "), expected: `export ${exportCommand.usage}` });
