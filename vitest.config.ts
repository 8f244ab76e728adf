/** Everything that is tested without a window, and what runs the bundles, which are built first. */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Only what hangs takes so long, also on a machine with a slow disk and much to do. */
const longestMs = 120_000;

export default defineConfig({
  test: {
    // Most of them wait for processes and files of their own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/desktop/**", "tests/contract/**", "tests/stories/**"],
          testTimeout: longestMs,
          hookTimeout: longestMs,
        },
      },
      {
        test: {
          name: "bundled",
          include: ["tests/desktop/**/*.test.ts", "tests/contract/**/*.test.ts"],
          globalSetup: ["tests/support/build.ts"],
          testTimeout: longestMs,
          hookTimeout: longestMs,
        },
      },
    ],
  },
});
