/** The runner of `npm test` itself: a browser that is not there fails the run, and broken files are counted. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { programFolder } from "../support/folders.ts";
import { noTests, readPlaywright, readVitest, summed } from "../support/reports.ts";

const folder = mkdtempSync(join(tmpdir(), "seat-balance-reports-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("without a browser the run fails, says what to install, and ends with the count", () => {
  const { status, stdout } = spawnSync(process.execPath, [join(programFolder, "tests", "run.ts")], {
    encoding: "utf8",
    env: { ...process.env, SEAT_BALANCE_CHROMIUM: join(folder, "no-browser") },
  });
  expect(status).toBe(1);
  expect(stdout).toContain("SEAT_BALANCE_CHROMIUM");
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("tests: 0 passed, 1 failed, 0 skipped");
});

test("a test file that could not be read counts as a failure; what failed is named with what it said", () => {
  const failed = {
    fullName: "seats add up",
    status: "failed",
    failureMessages: ["\u001B[31mseed 7\u001B[39m\n1 ≠ 2"],
  };
  const passed = { fullName: "seats open", status: "passed", failureMessages: [] };
  const file = report({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { name: "broken.test.ts", status: "failed", message: "no such module", assertionResults: [] },
      { name: "seats.test.ts", status: "failed", message: "", assertionResults: [passed, failed] },
    ],
  });
  expect(readVitest(file)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 2,
    failures: [
      "seats.test.ts › seats add up\n    seed 7\n    1 ≠ 2",
      "broken.test.ts › (file)\n    no such module",
    ],
  });
});

test("a story that only passed at a second try, or could not be loaded, counts as a failure and is named", () => {
  const story = (title: string, status: string): unknown => ({
    title,
    file: "seats.story.ts",
    tests: [{ status, results: [{ errors: [{ message: `${title}: not seen` }] }, { errors: [] }] }],
  });
  const file = report({
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
    suites: [
      {
        specs: [story("opened", "unexpected")],
        suites: [{ specs: [story("shut", "flaky"), story("kept", "expected")] }],
      },
    ],
    errors: [{ message: "no such file" }],
  });
  expect(readPlaywright(file)).toEqual({
    passed: 1,
    failed: 3,
    skipped: 0,
    failures: [
      "seats.story.ts › opened\n    opened: not seen",
      "seats.story.ts › shut\n    shut: not seen",
      "stories › (run)\n    no such file",
    ],
  });
});

test("a runner that left no report has no counts; counts add up", () => {
  expect(readVitest(join(folder, "none.json"))).toBeNull();
  expect(
    summed([
      { passed: 1, failed: 2, skipped: 3, failures: ["a", "b"] },
      noTests,
      { passed: 10, failed: 20, skipped: 30, failures: ["c"] },
    ]),
  ).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
    failures: ["a", "b", "c"],
  });
});
