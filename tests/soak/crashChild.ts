/**
 * Run as a program: opens the document named and edits it without end, one commit after another, saying each revision
 * the moment it is acknowledged. It is killed from outside.
 */
import { writeSync } from "node:fs";
import { ask } from "../../electron/commandline/asking.ts";
import { createHost } from "../../electron/host/createHost.ts";
import type { Committed } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import { seeded, whole } from "./seeded.ts";

const [path = "", dataFolder = "", seed = "1"] = process.argv.slice(2);
const chance = seeded(Number(seed));
const host = createHost({
  dataFolder,
  resourcesFolder: "",
  programVersion: "0.0.0-test",
  keepRecents: false,
});
const opened = await ask(host, "documents.open", { file: host.tokenFor(path), takeOver: true });
if (!opened.ok || opened.value.readOnly) throw new Error(`cannot write: ${JSON.stringify(opened)}`);
const document = opened.value.key;
const contents = await ask(host, "documents.contents", { document });
const schools = contents.ok ? contents.value.rows.school.map(({ id }) => id) : [];

/** A paste of many cells, one cell, a line, or a step back or forth: big and small transactions. */
function edit(): Promise<Outcome<Committed>> {
  const dice = whole(chance, 10);
  if (dice === 0) return ask(host, "plan.undo", { document });
  if (dice === 1) return ask(host, "plan.redo", { document });
  if (dice === 2)
    return ask(host, "plan.run", {
      document,
      command: "add-measure",
      input: { county: "419921", kind: "tap" },
    });
  const pasted = dice < 6 ? schools : schools.slice(0, 1);
  const cells = pasted.map((id) => ({
    table: "school",
    id,
    field: "enrollment.1",
    text: String(whole(chance, 500)),
  }));
  return ask(host, "plan.run", { document, command: "edit-cells", input: { cells } });
}

for (;;) {
  const done = await edit();
  if (done.ok) writeSync(1, `${done.value.revision}\n`);
}
