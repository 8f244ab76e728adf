/** Everything that is tested without a window, and what runs the bundles, which are built first. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/desktop/**", "tests/contract/**", "tests/stories/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "bundled",
          include: ["tests/desktop/**/*.test.ts", "tests/contract/**/*.test.ts"],
          globalSetup: ["tests/support/build.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
