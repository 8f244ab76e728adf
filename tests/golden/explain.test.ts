/**
 * Every number of every golden plan is explained, and the parts come out at it, all the way down to the cells of the
 * roster, of the measures and of the county.
 */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { askEverything, calculated } from "../builders/explained.ts";
import { planFromFile } from "../builders/planFromFile.ts";

const small = readdirSync(new URL("../fixtures/golden/small/", import.meta.url)).filter((name) =>
  name.endsWith(".plan.json"),
);

test.each([...small.map((name) => `small/${name}`), "worked.plan.json"])("%s adds up", (name) => {
  const { complaints, depth, numbers } = askEverything(calculated(planFromFile(`golden/${name}`)));
  expect(complaints).toEqual([]);
  expect(depth).toBeLessThan(40);
  expect(numbers).toBeGreaterThan(100);
});

test("the city of nine counties adds up", () => {
  const { complaints, depth } = askEverything(calculated(planFromFile("city-anhe/plan.json")));
  expect(complaints).toEqual([]);
  expect(depth).toBeLessThan(40);
});
