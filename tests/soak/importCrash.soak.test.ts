/**
 * A program is killed while it imports a roster: the next one finds all of the roster's schools or none, whatever it was
 * doing, and nothing that was acknowledged is lost.
 * Three kills, fifty in a full run, in a city's roster and in a drawn one; SEAT_BALANCE_KILLS sets another number, SEAT_BALANCE_SEED repeats a run.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { readMeta } from "../../electron/host/document/tables/meta.ts";
import { readPlan } from "../../electron/host/document/tables/plan.ts";
import { aHost, type TestHost } from "../builders/aHost.ts";
import { aPlanForRosters, hewan, hewanRoster } from "../builders/aRoster.ts";
import { contentOfPlan } from "../builders/planContent.ts";
import { replayed } from "../builders/replayed.ts";
import { aDrawnFile } from "./drawnFile.ts";
import { isFullRun, runSeed, seeded, whole, type Chance } from "./seeded.ts";

const kills = Number(process.env["SEAT_BALANCE_KILLS"] ?? (isFullRun ? 50 : 3));

/** A document, the roster that is imported into it over and over, and how many schools that has. */
interface Story {
  readonly path: string;
  readonly roster: string;
  readonly county: string;
  readonly schools: number;
}

/** Kills it some way into one of its first imports; gives the last revision it told. */
async function importAndKill(
  { path, roster, county }: Story,
  dataFolder: string,
  chance: Chance,
): Promise<number> {
  const script = join(import.meta.dirname, "importCrashChild.ts");
  const child = spawn(process.execPath, [script, path, dataFolder, roster, county], {
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

function inspect({ path, schools }: Story, told: number): void {
  const database = new BetterSqlite(path, { readonly: true });
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(readMeta(database).revision).toBeGreaterThanOrEqual(told);
  const plan = readPlan(database);
  expect([0, schools]).toContain(plan.school.size);
  expect(contentOfPlan(plan)).toEqual(contentOfPlan(replayed(database)));
  database.close();
}

async function ofHewan(by: TestHost): Promise<Story> {
  const { key, path } = await aPlanForRosters(by);
  await by.ask("documents.close", { document: key });
  return { path, roster: hewanRoster, county: hewan.code, schools: 88 };
}

async function ofDrawn(by: TestHost, chance: Chance): Promise<Story> {
  const { path: roster, drawn } = aDrawnFile(by.folder, chance);
  const { code, name, schooling } = drawn.county;
  const path = join(by.folder, `${name}.seatplan`);
  const { key } = await by.ask("documents.create", {
    at: by.host.tokenFor(path),
    county: { code, name, schooling, baseYear: 2021, targetYear: 2025 },
  });
  await by.ask("documents.close", { document: key });
  return { path, roster, county: code, schools: drawn.truths.length };
}

test(
  `after each of ${kills} kills the roster is there as a whole or not at all (seed ${runSeed})`,
  async () => {
    const chance = seeded(runSeed);
    const by = aHost();
    const stories = [await ofHewan(by), await ofDrawn(by, chance)];
    for (let n = 0; n < kills; n += 1) {
      const story = stories[n % stories.length];
      if (story === undefined) throw new Error("no story");
      const told = await importAndKill(story, by.dataFolder, chance);
      // As the next program would; that also rolls back what was half written.
      const opened = await by.ask("documents.open", {
        file: by.host.tokenFor(story.path),
        takeOver: true,
      });
      await by.ask("documents.close", { document: opened.key });
      inspect(story, told);
    }
  },
  30_000 + kills * 10_000,
);
