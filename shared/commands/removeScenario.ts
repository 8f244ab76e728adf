/** Takes a scenario out of the file, with all that is its own. The plan itself cannot go. */
import { z } from "zod";
import type { Plan } from "../model/plan.ts";
import type { ScenarioId } from "../model/units.ts";
import { removal, type Patch } from "../patch/patch.ts";
import { scenarioTables, type ScenarioTable } from "../scenarios/address.ts";
import { draftsOf, recordsOf } from "../scenarios/records.ts";
import { defineCommand, find, planned } from "./command.ts";

export const removeScenario = defineCommand({
  name: "remove-scenario",
  onWholeFile: true,
  input: z.strictObject({ scenario: z.string() }),
  run(plan, { scenario: id }) {
    const scenario = find(plan, "scenario", id);
    if (!scenario.ok) return scenario;
    return planned(`删除方案“${scenario.value.name}”`, [
      ...draftsOf(plan, id, id).map((draft) => removal("draft", draft)),
      ...scenarioTables.toReversed().flatMap((table) => removals(plan, table, id)),
      removal("scenario", scenario.value),
    ]);
  },
});

const removals = (plan: Plan, table: ScenarioTable, scenario: ScenarioId): Patch =>
  recordsOf(plan, table, scenario, scenario).map((record) => removal(table, record));
