/**
 * Power cuts, as far as a process can have them: a program is killed at random moments while it commits. After every
 * kill the file opens, holds every revision that was acknowledged, and its rows are what its journal says.
 * Five kills, a hundred in a full run; SEAT_BALANCE_KILLS sets another number, SEAT_BALANCE_SEED repeats a run.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { readMeta } from "../../electron/host/document/tables/meta.ts";
import { readPlan } from "../../electron/host/document/tables/plan.ts";
import { county } from "../builders/aDocument.ts";
import { aHost, type TestHost } from "../builders/aHost.ts";
import { contentOfPlan } from "../builders/planContent.ts";
import { replayed } from "../builders/replayed.ts";
import { isFullRun, runSeed, seeded, whole, type Chance } from "./seeded.ts";

const kills = Number(process.env["SEAT_BALANCE_KILLS"] ?? (isFullRun ? 100 : 5));

async function aPlanOfManySchools(by: TestHost): Promise<string> {
  const path = join(by.folder, "东陵县.seatplan");
  const { key: document } = await by.ask("documents.create", { at: by.host.tokenFor(path), county });
  for (let n = 1; n <= 40; n += 1) {
    await by.ask("plan.run", {
      document,
      command: "add-school",
      input: { county: county.code, name: `第${n}小学` },
    });
  }
  await by.ask("documents.close", { document });
  return path;
}

/** Lets a program edit, kills it somewhere between its start and its hundredth commit; gives the last revision it told. */
async function editAndKill(path: string, dataFolder: string, chance: Chance): Promise<number> {
  const script = join(import.meta.dirname, "crashChild.ts");
  const child = spawn(process.execPath, [script, path, dataFolder, String(whole(chance, 1_000_000))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledgements = whole(chance, 100);
  let told = 0;
  let count = 0;
  const lines = createInterface({ input: child.stdout }).on("line", (line) => {
    told = Number(line);
    count += 1;
    // Not at the acknowledgement itself, where the program is always at the same place.
    if (count === acknowledgements + 1) setTimeout(() => child.kill("SIGKILL"), chance() * 8);
  });
  await Promise.all([once(child, "exit"), once(lines, "close")]);
  expect(child.signalCode).toBe("SIGKILL");
  return told;
}

/** Opens as the next program would, and looks at the file itself. */
async function inspect(by: TestHost, path: string, told: number): Promise<void> {
  const { key } = await by.ask("documents.open", { file: by.host.tokenFor(path), takeOver: true });
  await by.ask("documents.close", { document: key });
  const database = new BetterSqlite(path, { readonly: true });
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  const { revision } = readMeta(database);
  expect(revision).toBeGreaterThanOrEqual(told);
  expect(revision).toBeLessThanOrEqual(told + 1);
  expect(contentOfPlan(readPlan(database))).toEqual(contentOfPlan(replayed(database)));
  database.close();
}

test(
  `after each of ${kills} kills nothing acknowledged is lost (seed ${runSeed})`,
  async () => {
    const chance = seeded(runSeed);
    const by = aHost();
    const path = await aPlanOfManySchools(by);
    let amidCommit = 0;
    for (let n = 0; n < kills; n += 1) {
      const told = await editAndKill(path, by.dataFolder, chance);
      if (existsSync(`${path}-journal`)) amidCommit += 1;
      await inspect(by, path, told);
    }
    // A run that never hit a commit has shown nothing.
    if (kills >= 50) expect(amidCommit).toBeGreaterThan(kills / 10);
  },
  30_000 + kills * 10_000,
);
