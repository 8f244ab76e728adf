/** A paper named in a private school's case (附件), behind those that are there. */
import { z } from "zod";
import { refused } from "../contract/problem.ts";
import { currentScenario } from "../model/units.ts";
import { insertion } from "../patch/patch.ts";
import { defineCommand, find, nextPosition, planned, shortened } from "./command.ts";

export const addAttachment = defineCommand({
  name: "add-attachment",
  input: z.strictObject({ schoolId: z.string(), name: z.string().trim().min(1).max(200) }),
  run(plan, { schoolId, name }, context) {
    const school = find(plan, "school", schoolId);
    if (!school.ok) return school;
    if (school.value.ownership !== "private")
      return refused({ code: "value-invalid", table: "attachment", id: schoolId, field: "schoolId" });
    const attachment = {
      id: context.newId("f"),
      position: nextPosition(plan, "attachment"),
      scenarioId: currentScenario,
      schoolId,
      name,
    };
    return planned(`${shortened(school.value.name, 40)}：新增附件 ${name}`, [
      insertion("attachment", attachment),
    ]);
  },
});
