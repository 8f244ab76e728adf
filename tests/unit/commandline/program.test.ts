/** The terminal's program itself, started as a person starts it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder } from "../../builders/aFolder.ts";

const program = join(import.meta.dirname, "..", "..", "..", "electron", "commandline", "main.ts");

const worked = join(import.meta.dirname, "..", "..", "fixtures", "golden", "worked.plan.json");

function start(...words: string[]) {
  const environment = { ...process.env, SEAT_BALANCE_DATA: join(aFolder(), "data") };
  return spawnSync(process.execPath, [program, ...words], { encoding: "utf8", env: environment });
}

test("results go to stdout, messages to stderr, and the exit code tells", () => {
  const plan = join(aFolder(), "方案.seatplan");
  const made = start(
    "new",
    plan,
    "--county",
    "419921",
    "--name",
    "东陵县",
    "--base-year",
    "2021",
    "--target-year",
    "2025",
  );
  expect([made.status, made.stderr]).toEqual([0, ""]);
  expect(JSON.parse(made.stdout)).toMatchObject({ file: "方案.seatplan" });
  const refused = start("undo", plan);
  expect(refused.status).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({ problem: { code: "nothing-to-undo" } });
  expect(refused.stderr).toMatch(/^没有可以撤销的操作。/u);
  expect(start("undo").status).toBe(2);
});

test("through npm, paths are meant from where the person is", () => {
  const folder = aFolder();
  copyFileSync(worked, join(folder, "方案.json"));
  const environment = {
    ...process.env,
    SEAT_BALANCE_DATA: join(folder, "data"),
    npm_lifecycle_event: "cli",
    INIT_CWD: folder,
  };
  const words = [program, "load", "方案.json", "--into", "方案.seatplan"];
  expect(spawnSync(process.execPath, words, { env: environment }).status).toBe(0);
  expect(existsSync(join(folder, "方案.seatplan"))).toBe(true);
});
