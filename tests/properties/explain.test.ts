/** Whatever the plan, every number that is shown comes out of what its explanation says it is made of. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { askEverything, calculated } from "../builders/explained.ts";
import { planArb } from "./calculationPlans.ts";

test("every number of every plan adds up, down to its cells", () => {
  fc.assert(
    fc.property(planArb, (plan) => {
      const { complaints, depth } = askEverything(calculated(plan));
      expect(complaints).toEqual([]);
      expect(depth).toBeLessThan(40);
    }),
    { numRuns: 30 },
  );
});
