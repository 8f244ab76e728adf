/** A plan out of an interchange file in tests/fixtures, through the same reader the program uses. */
import { readFileSync } from "node:fs";
import { readInterchange } from "../../shared/contract/interchange.ts";
import type { MutablePlan } from "../../shared/model/plan.ts";

export function planFromFile(path: string): MutablePlan {
  const url = new URL(`../fixtures/${path}`, import.meta.url);
  const plan = readInterchange(JSON.parse(readFileSync(url, "utf8")));
  if (!plan.ok) throw new Error(`${path} is refused: ${JSON.stringify(plan.problem)}`);
  return plan.value;
}
