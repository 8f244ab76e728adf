/**
 * The bench runs in plain Node, which knows neither style sheets nor JSX: what it measures of the window must not reach for
 * them. A command that imports one too many would stop the whole bench, and nobody would see it until the next full run.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programFolder } from "../support/folders.ts";

test("every part of the bench loads", () => {
  const parts = globSync("tests/bench/**/*.ts", { cwd: programFolder })
    .filter((file) =>
      /(?:^|\n)export (?:async )?function bench/u.test(readFileSync(join(programFolder, file), "utf8")),
    )
    .map((file) => `import ${JSON.stringify(join(programFolder, file))};`);
  expect(parts.length).toBeGreaterThan(5);
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", parts.join("\n")], {
    cwd: programFolder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
