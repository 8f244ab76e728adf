/** The sample plan as a working copy to play with: made afresh each time, unless it is open right now. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../shared/commands/index.ts";
import type { DocumentInfo } from "../../shared/contract/document.ts";
import { done, type Outcome } from "../../shared/contract/problem.ts";
import { emptyPlan } from "../../shared/model/plan.ts";
import { takeNote } from "./document/holderNote.ts";
import { create } from "./opening.ts";
import { contextOf, holderOf, type Services } from "./services.ts";
import { infoOf, settledPath, type Sessions } from "./sessions.ts";

const sampleName = "示例 东陵县";

export async function openSample(services: Services, sessions: Sessions): Promise<Outcome<DocumentInfo>> {
  const folder = join(services.options.dataFolder, "samples");
  mkdirSync(folder, { recursive: true });
  for (let n = 1; ; n += 1) {
    const path = join(folder, n === 1 ? `${sampleName}.seatplan` : `${sampleName} ${n}.seatplan`);
    const there = sessions.at(settledPath(path));
    if (there !== undefined) return done(infoOf(there));
    if (existsSync(path) && !cleared(services, path)) continue;
    return createSample(services, sessions, path);
  }
}

/** False when another program has this copy open; that one gets its own. */
function cleared(services: Services, path: string): boolean {
  const holding = takeNote(path, holderOf(services), true);
  if (holding.kind !== "taken") return false;
  rmSync(path);
  holding.note.release();
  return true;
}

function createSample(services: Services, sessions: Sessions, path: string): Promise<Outcome<DocumentInfo>> {
  const text = readFileSync(join(services.options.resourcesFolder, "sample", "dongling.plan.json"), "utf8");
  const initial = commands["load-plan"].run(emptyPlan(), { plan: JSON.parse(text) }, contextOf(services));
  if (!initial.ok) throw new Error(`the sample plan is refused: ${JSON.stringify(initial.problem)}`);
  return create(services, sessions, path, initial.value, "sample");
}
