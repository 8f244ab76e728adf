/**
 * A program is killed while it imports a roster: the next one finds all of the roster's schools or none, whatever it was
 * doing, and nothing that was acknowledged is lost.
 * Three kills, twenty in a full run; SEAT_BALANCE_KILLS sets another number, SEAT_BALANCE_SEED repeats a run.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { readMeta } from "../../electron/host/document/tables/meta.ts";
import { readPlan } from "../../electron/host/document/tables/plan.ts";
import { aHost } from "../builders/aHost.ts";
import { aPlanForRosters, hewan, hewanRoster } from "../builders/aRoster.ts";
import { contentOfPlan } from "../builders/planContent.ts";
import { replayed } from "../builders/replayed.ts";
import { seeded, whole, type Chance } from "./seeded.ts";

const kills = Number(
  process.env["SEAT_BALANCE_KILLS"] ?? (process.env["SEAT_BALANCE_SOAK"] === "full" ? 20 : 3),
);
const seed = Number(process.env["SEAT_BALANCE_SEED"] ?? Date.now() % 1_000_000);
const schools = 88;

/** Kills it some way into one of its first imports; gives the last revision it told. */
async function importAndKill(path: string, dataFolder: string, chance: Chance): Promise<number> {
  const script = join(import.meta.dirname, "importCrashChild.ts");
  const child = spawn(process.execPath, [script, path, dataFolder, hewanRoster, hewan.code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledgements = whole(chance, 5);
  let [told, count] = [0, 0];
  const lines = createInterface({ input: child.stdout }).on("line", (line) => {
    told = Number(line);
    count += 1;
    // Somewhere within what comes next: judging, backing up, committing.
    if (count === acknowledgements + 1) setTimeout(() => child.kill("SIGKILL"), chance() * 300);
  });
  await Promise.all([once(child, "exit"), once(lines, "close")]);
  expect(child.signalCode).toBe("SIGKILL");
  return told;
}

function inspect(path: string, told: number): void {
  const database = new BetterSqlite(path, { readonly: true });
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(readMeta(database).revision).toBeGreaterThanOrEqual(told);
  const plan = readPlan(database);
  expect([0, schools]).toContain(plan.school.size);
  expect(contentOfPlan(plan)).toEqual(contentOfPlan(replayed(database)));
  database.close();
}

test(
  `after each of ${kills} kills the roster is there as a whole or not at all (seed ${seed})`,
  async () => {
    const chance = seeded(seed);
    const by = aHost();
    const { key, path } = await aPlanForRosters(by);
    await by.ask("documents.close", { document: key });
    for (let n = 0; n < kills; n += 1) {
      const told = await importAndKill(path, by.dataFolder, chance);
      // As the next program would; that also rolls back what was half written.
      const opened = await by.ask("documents.open", { file: by.host.tokenFor(path), takeOver: true });
      await by.ask("documents.close", { document: opened.key });
      inspect(path, told);
    }
  },
  30_000 + kills * 10_000,
);
