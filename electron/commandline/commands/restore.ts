/** `restore`: puts a backup in the document's place; what was there is set aside, even when it is damaged. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { done, type Outcome, type ProblemCode } from "../../../shared/contract/problem.ts";
import { moveWithJournal } from "../../host/document/sideFiles.ts";
import { asidePath, openBackup } from "../../host/document/restore.ts";
import { ask, openAt } from "../asking.ts";
import { option, positional, type Surroundings, type TerminalCommand } from "../command.ts";

/** A document that cannot be opened for these reasons is what backups are for. */
const replaceable: readonly ProblemCode[] = ["document-missing", "document-damaged"];

export const restoreCommand: TerminalCommand = {
  name: "restore",
  usage: "方案.seatplan --from 备份文件",
  does: "恢复到备份时的样子，现有文件另存一旁",
  takes: 1,
  options: ["from"],
  async run(given, surroundings) {
    const { host } = surroundings;
    const path = positional(given, 0);
    const from = option(given, "from");
    const opened = await openAt(surroundings, path);
    if (!opened.ok)
      return replaceable.includes(opened.problem.code) ? recover(surroundings, path, from) : opened;
    const restored = await ask(host, "backups.restore", {
      document: opened.value.key,
      file: host.tokenFor(from),
    });
    return restored.ok ? done({ file: basename(path) }) : restored;
  },
};

/** The backup is looked at before anything is moved. */
async function recover({ host, tell }: Surroundings, path: string, from: string): Promise<Outcome<unknown>> {
  const backup = openBackup(from);
  if (!backup.ok) return backup;
  backup.value.close();
  if (existsSync(path)) {
    const aside = asidePath(path, new Date());
    moveWithJournal(path, aside);
    tell(`原文件已另存为“${basename(aside)}”。`);
  }
  const recovered = await ask(host, "backups.recover", {
    file: host.tokenFor(from),
    at: host.tokenFor(path),
  });
  return recovered.ok ? done({ file: recovered.value.fileName }) : recovered;
}
