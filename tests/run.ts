/**
 * `npm test`: finds or installs a Chromium, builds the pages once, runs vitest and the stories, and sums both up: what
 * failed and why, and in the last line `tests: N passed, N failed, N skipped`. Without a browser it fails and says what
 * to install.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildWhenStale } from "../electron/build.ts";
import { programFolder } from "./support/folders.ts";
import { provideChromium } from "./support/provideChromium.ts";
import { noTests, readPlaywright, readVitest, summed, type Counts } from "./support/reports.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
/** Not in test-results, which Playwright empties when it begins. */
const results = join(programFolder, "node_modules", ".cache", "test-reports");
const tool = (...path: string[]): string => join(programFolder, "node_modules", ...path);

/** Runs a runner to its end and reads its report; a runner that leaves none, or fails without a failed test, is a failure. */
function run(
  name: string,
  args: readonly string[],
  report: string,
  read: (file: string) => Counts | null,
): Counts {
  say(`— ${name}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: programFolder,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const counts = read(report) ?? noTests;
  const silent = status !== 0 && counts.failed === 0;
  const empty = counts.passed + counts.failed === 0;
  return silent || empty ? { ...counts, failed: counts.failed + 1 } : counts;
}

function runAll(chromium: string): Counts {
  process.env["SEAT_BALANCE_CHROMIUM"] = chromium;
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const vitestReport = join(results, "vitest.json");
  const storiesReport = join(results, "stories.json");
  const vitest = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`];
  const stories = ["test", "--reporter=list,json"];
  return summed([
    run("vitest", [tool("vitest", "vitest.mjs"), ...vitest], vitestReport, readVitest),
    run("stories", [tool("@playwright", "test", "cli.js"), ...stories], storiesReport, readPlaywright),
  ]);
}

/** Whatever keeps the tests from running at all is one failure, and the last line is still the count. */
async function testAll(): Promise<Counts> {
  const chromium = provideChromium(say);
  if (chromium === null) return { ...noTests, failed: 1 };
  try {
    await buildWhenStale(programFolder, say);
  } catch (error) {
    say(String(error));
    return { ...noTests, failed: 1 };
  }
  return runAll(chromium);
}

const counts = await testAll();
process.exitCode = counts.failed === 0 ? 0 : 1;
for (const failure of counts.failures) say(`failed: ${failure}`);
say(`tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
