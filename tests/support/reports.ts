/** How many tests passed, failed and were skipped, and which failed and why, read from the runners' JSON reports. */
import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

const mostLines = 40;

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One text a failed test: its file, its name and what it said. */
  readonly failures: readonly string[];
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };

export const summed = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, { passed, failed, skipped, failures }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      failures: [...sum.failures, ...failures],
    }),
    noTests,
  );

/** What a runner says, without its colours and cut to what fits a screen: a diff of a county is thousands of lines. */
function failure(file: string, name: string, messages: readonly string[]): string {
  const said = stripVTControlCharacters(messages.join("\n")).split("\n").slice(0, mostLines);
  return [`${file} › ${name}`, ...said.map((line) => `    ${line}`)].join("\n");
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** Null when the runner left no report. A file that could not be read at all counts as one failed test. */
export function readVitest(file: string): Counts | null {
  if (!existsSync(file)) return null;
  const report = vitestReport.parse(JSON.parse(readFileSync(file, "utf8")));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failedTests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages ?? [])),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...failedTests, ...brokenFiles.map(({ name, message }) => failure(name, "(file)", [message]))],
  };
}

const said = z.object({ message: z.string().optional() });
const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string(), results: z.array(z.object({ errors: z.array(said) })) })),
});
/** A file holds its stories, and groups of them, which hold more. */
const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});
type Suite = z.infer<typeof suite>;

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  suites: z.array(suite),
  errors: z.array(said),
});

const specsOf = ({ specs, suites = [] }: Suite): z.infer<typeof spec>[] => [
  ...specs,
  ...suites.flatMap(specsOf),
];
const messagesOf = (errors: readonly z.infer<typeof said>[]): string[] =>
  errors.map(({ message = "" }) => message);

export function readPlaywright(file: string): Counts | null {
  if (!existsSync(file)) return null;
  const { stats, suites, errors } = playwrightReport.parse(JSON.parse(readFileSync(file, "utf8")));
  const failedStories = suites
    .flatMap(specsOf)
    .flatMap(({ title, file: story, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ results }) => failure(story, title, messagesOf(results.flatMap((result) => result.errors)))),
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...failedStories,
      ...messagesOf(errors).map((message) => failure("stories", "(run)", [message])),
    ],
  };
}
