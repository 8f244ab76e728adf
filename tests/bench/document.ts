/** How long a document takes, as medians of five: opening one of the city's size, and committing one edit to disk. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "../../electron/commandline/asking.ts";
import { createHost } from "../../electron/host/createHost.ts";
import { writeInterchange } from "../../shared/contract/writeInterchange.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { must, rounds, timed, type Measurement } from "./measure.ts";

export async function benchDocument(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "seat-balance-bench-"));
  const host = createHost({
    dataFolder: join(folder, "data"),
    resourcesFolder: "",
    programVersion: "bench",
    keepRecents: false,
  });
  try {
    return await measureAll(host, join(folder, "安河市.seatplan"), planFromFile("city-anhe/plan.json"));
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(host: Host, path: string, plan: Plan): Promise<readonly Measurement[]> {
  const size = `${plan.school.size} schools, ${plan.measure.size} measures`;
  const file = host.tokenFor(path);
  const { key } = must(await ask(host, "documents.create", { at: file }));
  const whole = await timed(1, () => run(host, key, "load-plan", { plan: writeInterchange(plan) }));
  must(await ask(host, "documents.close", { document: key }));
  const opening = await timed(
    rounds,
    () => openAndRead(host, file),
    (document) => closed(host, document),
  );
  const document = await openAndRead(host, file);
  const ids = [...plan.school.keys()];
  let turn = 0;
  const one = await timed(rounds, () => paste(host, document, ids.slice(0, 1), (turn += 1)));
  const many = await timed(rounds, () => paste(host, document, ids.slice(0, 500), (turn += 1)));
  const backup = await timed(rounds, () => ask(host, "backups.create", { document }).then(must));
  return [
    { name: "open a document and read it", medianMs: opening, note: `${size}; with quick_check` },
    { name: "commit one edit on disk", medianMs: one, note: "one cell" },
    { name: "commit a paste on disk", medianMs: many, note: "500 cells, one transaction" },
    { name: "commit a whole plan on disk", medianMs: whole, note: `${size}; once` },
    { name: "back up and verify", medianMs: backup, note: size },
  ];
}

async function openAndRead(host: Host, file: string): Promise<string> {
  const { key } = must(await ask(host, "documents.open", { file }));
  must(await ask(host, "documents.contents", { document: key }));
  return key;
}

const closed = (host: Host, document: string) => ask(host, "documents.close", { document }).then(must);

const run = (host: Host, document: string, command: string, input: unknown) =>
  ask(host, "plan.run", { document, command, input }).then(must);

/** Every turn another number, so that there is always something to commit. */
const paste = (host: Host, document: string, ids: readonly string[], turn: number) =>
  run(host, document, "edit-cells", {
    cells: ids.map((id) => ({ table: "school", id, field: "enrollment.1", text: String(1000 + turn) })),
  });
