/** Puts a whole plan (an interchange file, read and checked) in the place of what the document holds, as one step. */
import { z } from "zod";
import { readInterchange } from "../contract/interchange.ts";
import { difference } from "../patch/difference.ts";
import { defineCommand, planned } from "./command.ts";

export const loadPlan = defineCommand({
  name: "load-plan",
  onWholeFile: true,
  input: z.strictObject({ plan: z.unknown() }),
  run(plan, input) {
    const loaded = readInterchange(input.plan);
    if (!loaded.ok) return loaded;
    const names = [...loaded.value.county.values()].map(({ name }) => name).join("、");
    return planned(`载入 ${names}`, difference(plan, loaded.value));
  },
});
