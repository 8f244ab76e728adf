/** The targets of a county, replaced as a whole list. */
import { z } from "zod";
import { stages } from "../model/stage.ts";
import { alteration } from "../patch/patch.ts";
import { defineCommand, find, planned } from "./command.ts";

export const targetInput = z.strictObject({
  year: z.int().min(2000).max(2100),
  stage: z.enum(stages).optional(),
  shareBp: z.int().min(0).max(10_000).optional(),
  reductionPupils: z.int().min(0).max(10_000_000).optional(),
});

export const setTargets = defineCommand({
  name: "set-targets",
  input: z.strictObject({ county: z.string(), targets: z.array(targetInput) }),
  run(plan, input) {
    const county = find(plan, "county", input.county);
    if (!county.ok) return county;
    const change = alteration("county", county.value, { targets: input.targets });
    return planned(`修改 ${county.value.name} 的目标`, change === null ? [] : [change]);
  },
});
