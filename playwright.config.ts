/** The stories: the program as a planner sees it, in a real Chromium against the real local server. */
import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "./tests/support/chromium.ts";

export default defineConfig({
  testDir: "tests/stories",
  testMatch: "**/*.story.ts",
  globalSetup: "./tests/support/build.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A machine that is busy with something else is slow, not wrong: what never comes fails all the same.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env["CI"] !== undefined,
  use: {
    browserName: "chromium",
    viewport: { width: 1366, height: 768 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    launchOptions: chromiumLaunch(),
  },
});
