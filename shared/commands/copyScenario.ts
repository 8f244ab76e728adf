/**
 * A new scenario: a named copy of the plan, or of another scenario, with all that is its own: measures, diversions,
 * cases, acknowledged problems and what was typed into them and is not valid.
 */
import { z } from "zod";
import type { Plan } from "../model/plan.ts";
import type { ScenarioId } from "../model/units.ts";
import { insertion, type Patch } from "../patch/patch.ts";
import { scenarioTables, type ScenarioTable } from "../scenarios/address.ts";
import { nameTaken } from "../scenarios/names.ts";
import { draftsOf, recordsOf } from "../scenarios/records.ts";
import { defineCommand, findScenario, nextPosition, planned } from "./command.ts";

export const scenarioNameInput = z.string().trim().min(1).max(40);

export const copyScenario = defineCommand({
  name: "copy-scenario",
  onWholeFile: true,
  input: z.strictObject({ from: z.string(), name: scenarioNameInput }),
  run(plan, { from, name }, context) {
    const origin = findScenario(plan, from);
    if (!origin.ok) return origin;
    const taken = nameTaken(plan, name);
    if (taken !== null) return taken;
    const id = context.newId("v");
    const scenario = { id, position: nextPosition(plan, "scenario"), name };
    return planned(`新建方案“${name}”（复制自“${origin.value}”）`, [
      insertion("scenario", scenario),
      ...scenarioTables.flatMap((table) => copies(plan, table, from, id)),
      ...draftsOf(plan, from, id).map((draft) => insertion("draft", draft)),
    ]);
  },
});

const copies = (plan: Plan, table: ScenarioTable, from: ScenarioId, to: ScenarioId): Patch =>
  recordsOf(plan, table, from, to).map((record) => insertion(table, record));
