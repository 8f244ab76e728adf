/**
 * Run as a program: imports a roster into the document named, takes it back, and begins again, without end, saying each
 * revision the moment it is acknowledged. It is killed from outside.
 */
import { writeSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../../electron/commandline/asking.ts";
import { createHost } from "../../electron/host/createHost.ts";
import type { Outcome } from "../../shared/contract/problem.ts";

const [path = "", dataFolder = "", roster = "", county = ""] = process.argv.slice(2);
const host = createHost({
  dataFolder,
  resourcesFolder: join(import.meta.dirname, "..", "..", "resources"),
  programVersion: "0.0.0-test",
  keepRecents: false,
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

const opened = valueOf(await ask(host, "documents.open", { file: host.tokenFor(path), takeOver: true }));
const document = opened.key;
const request = { session: "import", files: [host.tokenFor(roster)], document, county };

async function importRoster(): Promise<void> {
  const { revision } = valueOf(await ask(host, "roster.read", request));
  const applied = await ask(host, "roster.apply", {
    session: "import",
    document,
    county,
    ticks: {},
    revision,
  });
  writeSync(1, `${valueOf(applied).revision}\n`);
}

// A program killed right after an import left one to take back.
const { history } = valueOf(await ask(host, "documents.contents", { document }));
if (history.undo?.startsWith("导入名册") === true) await ask(host, "plan.undo", { document });
writeSync(1, "0\n");
for (;;) {
  await importRoster();
  writeSync(1, `${valueOf(await ask(host, "plan.undo", { document })).revision}\n`);
}
