/** The terminal's program itself, started as a person starts it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder } from "../../builders/aFolder.ts";

const program = join(import.meta.dirname, "..", "..", "..", "electron", "commandline", "main.ts");

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
