/** Takes milestones off the lists of their measures. */
import { z } from "zod";
import { defineCommand, find, planned } from "./command.ts";
import { nameOfRecord } from "./names.ts";
import { removeMilestone } from "./removal.ts";

export const removeMilestones = defineCommand({
  name: "remove-milestones",
  input: z.strictObject({ milestones: z.array(z.string()).min(1) }),
  run(plan, { milestones }) {
    for (const id of milestones) {
      const milestone = find(plan, "milestone", id);
      if (!milestone.ok) return milestone;
    }
    const unique = [...new Set(milestones)];
    const [first = ""] = unique;
    const what = unique.length === 1 ? nameOfRecord(plan, "milestone", first) : `${unique.length} 个节点`;
    return planned(
      `删除 ${what}`,
      unique.flatMap((id) => removeMilestone(plan, id)),
    );
  },
});
