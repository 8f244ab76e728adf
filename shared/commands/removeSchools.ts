/** Takes schools out of the roster, with the measures, cases and diversions that only exist because of them. */
import { z } from "zod";
import { defineCommand, find, planned, shortened } from "./command.ts";
import { nameOfSchool } from "./names.ts";
import { removeSchool, withoutRepeats } from "./removal.ts";

export const removeSchools = defineCommand({
  name: "remove-schools",
  onWholeFile: true,
  input: z.strictObject({ schools: z.array(z.string()).min(1) }),
  run(plan, { schools }) {
    for (const id of schools) {
      const school = find(plan, "school", id);
      if (!school.ok) return school;
    }
    const unique = [...new Set(schools)];
    const patch = withoutRepeats(unique.flatMap((id) => removeSchool(plan, id)));
    const measures = patch.filter(({ table }) => table === "measure").length;
    const what =
      unique.length === 1 ? shortened(nameOfSchool(plan, unique[0]), 40) : `${unique.length} 所学校`;
    const everywhere = plan.scenario.size === 0 ? "" : "各方案的";
    return planned(`删除 ${what}${measures === 0 ? "" : `（含${everywhere} ${measures} 项措施）`}`, patch);
  },
});
