/** `backup`: a verified copy in the application's own folder. */
import { join } from "node:path";
import { done, refused } from "../../../shared/contract/problem.ts";
import { allBackups } from "../../host/document/backup.ts";
import { ask, withDocument } from "../asking.ts";
import { positional, type TerminalCommand } from "../command.ts";

export const backupCommand: TerminalCommand = {
  name: "backup",
  usage: "方案.seatplan",
  does: "备份，输出备份文件的位置",
  takes: 1,
  options: [],
  run: (given, surroundings) =>
    withDocument(surroundings, positional(given, 0), async ({ key }) => {
      const { host, dataFolder } = surroundings;
      const made = await ask(host, "backups.create", { document: key });
      if (!made.ok) return made;
      // The host gives away no paths; a terminal may know them.
      const backup = allBackups(join(dataFolder, "backups")).find(
        ({ path }) => host.tokenFor(path) === made.value.token,
      );
      return backup === undefined
        ? refused({ code: "backup-missing", path: made.value.fileName })
        : done({ file: backup.path });
    }),
};
