/** The name of a scenario, and what is remarked about it. */
import { z } from "zod";
import { alteration } from "../patch/patch.ts";
import { nameTaken } from "../scenarios/names.ts";
import { defineCommand, find, planned } from "./command.ts";
import { scenarioNameInput } from "./copyScenario.ts";

export const renameScenario = defineCommand({
  name: "rename-scenario",
  onWholeFile: true,
  input: z.strictObject({
    scenario: z.string(),
    name: scenarioNameInput.optional(),
    /** "" takes them away. */
    remarks: z.string().trim().max(1000).optional(),
  }),
  run(plan, { scenario: id, name, remarks }) {
    const scenario = find(plan, "scenario", id);
    if (!scenario.ok) return scenario;
    const taken = name === undefined ? null : nameTaken(plan, name, id);
    if (taken !== null) return taken;
    const change = alteration("scenario", scenario.value, {
      ...(name === undefined ? {} : { name }),
      ...(remarks === undefined ? {} : { remarks: remarks === "" ? null : remarks }),
    });
    const label =
      name === undefined || name === scenario.value.name
        ? `修改方案“${scenario.value.name}”的说明`
        : `方案“${scenario.value.name}”改名为“${name}”`;
    return planned(label, change === null ? [] : [change]);
  },
});
