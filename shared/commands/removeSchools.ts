/** Takes schools out of the roster, with the measures, cases and diversions that only exist because of them. */
import { z } from "zod";
import { defineCommand, find, planned } from "./command.ts";
import { nameOfSchool } from "./names.ts";
import { removeSchool, withoutRepeats } from "./removal.ts";

export const removeSchools = defineCommand({
  name: "remove-schools",
  input: z.strictObject({ schools: z.array(z.string()).min(1) }),
  run(plan, { schools }) {
    for (const id of schools) {
      const school = find(plan, "school", id);
      if (!school.ok) return school;
    }
    const patch = withoutRepeats(schools.flatMap((id) => removeSchool(plan, id)));
    const measures = patch.filter(({ table }) => table === "measure").length;
    const what = schools.length === 1 ? nameOfSchool(plan, schools[0]) : `${schools.length} 所学校`;
    return planned(`删除 ${what}${measures === 0 ? "" : `（含 ${measures} 项措施）`}`, patch);
  },
});
