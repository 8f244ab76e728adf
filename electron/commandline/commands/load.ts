/** `load`: a plan's JSON into a document: a new one, or in the place of what it holds, as one step, after a backup. */
import { existsSync } from "node:fs";
import type { DocumentInfo } from "../../../shared/contract/document.ts";
import { done, type Outcome } from "../../../shared/contract/problem.ts";
import { withEnding } from "../../host/opening.ts";
import { ask, openAt } from "../asking.ts";
import { option, positional, type Surroundings, type TerminalCommand } from "../command.ts";
import { readPlanFile } from "../files.ts";

export const loadCommand: TerminalCommand = {
  name: "load",
  usage: "方案.json --into 方案.seatplan",
  does: "把方案数据载入文件（没有则新建；已有则先备份，可撤销）",
  takes: 1,
  options: ["into"],
  async run(given, surroundings) {
    // Before the document is made: a refused plan leaves no empty file behind.
    const file = readPlanFile(positional(given, 0));
    if (!file.ok) return file;
    const opened = await openOrMake(surroundings, option(given, "into"));
    if (!opened.ok) return opened;
    const { host } = surroundings;
    const document = opened.value.key;
    const committed = await ask(host, "plan.run", {
      document,
      command: "load-plan",
      input: { plan: file.value.json },
    });
    if (!committed.ok) return committed;
    const { revision, label, patch } = committed.value;
    return done({ file: opened.value.fileName, revision, label, changes: patch.length });
  },
};

async function openOrMake(surroundings: Surroundings, given: string): Promise<Outcome<DocumentInfo>> {
  const { host } = surroundings;
  // A new document gets the usual ending; the second time it is to be found under it.
  const path = existsSync(given) ? given : withEnding(given);
  if (!existsSync(path)) return ask(host, "documents.create", { at: host.tokenFor(path) });
  const opened = await openAt(surroundings, path);
  // A document somebody else has is refused by the command itself; there is nothing to back up before that.
  if (!opened.ok || opened.value.readOnly) return opened;
  const kept = await ask(host, "backups.create", { document: opened.value.key, reason: "import" });
  return kept.ok ? opened : kept;
}
