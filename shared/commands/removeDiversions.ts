/** Takes rows out of diversion tables. */
import { z } from "zod";
import { defineCommand, find, planned } from "./command.ts";
import { removeDiversion } from "./removal.ts";

export const removeDiversions = defineCommand({
  name: "remove-diversions",
  input: z.strictObject({ diversions: z.array(z.string()).min(1) }),
  run(plan, { diversions }) {
    for (const id of diversions) {
      const diversion = find(plan, "diversion", id);
      if (!diversion.ok) return diversion;
    }
    const unique = [...new Set(diversions)];
    return planned(
      `删除 ${unique.length} 行分流`,
      unique.flatMap((id) => removeDiversion(plan, id)),
    );
  },
});
