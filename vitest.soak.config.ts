/** `npm run soak`: the long seeded runs of which `npm test` does a short slice each. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/soak/**/*.soak.test.ts"],
    // Read by the runs themselves: how far to go.
    env: { SEAT_BALANCE_SOAK: "full" },
    testTimeout: 60 * 60_000,
    fileParallelism: false,
  },
});
