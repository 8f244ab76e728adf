/** Takes measures out of the schedule, with their diversions. */
import { z } from "zod";
import { defineCommand, find, planned } from "./command.ts";
import { nameOfRecord } from "./names.ts";
import { removeMeasure, withoutRepeats } from "./removal.ts";

export const removeMeasures = defineCommand({
  name: "remove-measures",
  input: z.strictObject({ measures: z.array(z.string()).min(1) }),
  run(plan, { measures }) {
    for (const id of measures) {
      const measure = find(plan, "measure", id);
      if (!measure.ok) return measure;
    }
    const unique = [...new Set(measures)];
    const [first = ""] = unique;
    const what = unique.length === 1 ? nameOfRecord(plan, "measure", first) : `${unique.length} 项措施`;
    return planned(`删除 ${what}`, withoutRepeats(unique.flatMap((id) => removeMeasure(plan, id))));
  },
});
