/** A plan from wherever it lies: its JSON or its document. */
import { done, type Outcome } from "../../shared/contract/problem.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { readDocument } from "./asking.ts";
import type { Surroundings } from "./command.ts";
import { looksLikeJson, readPlanFile } from "./files.ts";

export async function readPlan(surroundings: Surroundings, path: string): Promise<Outcome<Plan>> {
  if (!path.endsWith(".json") && !looksLikeJson(path)) return readDocument(surroundings, path);
  const file = readPlanFile(path);
  return file.ok ? done(file.value.plan) : file;
}
