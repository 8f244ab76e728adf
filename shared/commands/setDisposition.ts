/** What is to become of private schools; the measures it stands for are proposed in the same step. */
import { z } from "zod";
import { refused } from "../contract/problem.ts";
import { parseTyped } from "../format/typed.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import { defineCommand, find, inTurn, planned, shortened } from "./command.ts";
import { dispositionPatch } from "./dispositionPatch.ts";
import { nameOfSchool } from "./names.ts";
import { shownEdit } from "./shownEdit.ts";

export const setDisposition = defineCommand({
  name: "set-disposition",
  input: z.strictObject({
    schools: z.array(z.string()).min(1),
    /** A disposition by its word or name; empty takes it back. Measures proposed before stay. */
    text: z.string().max(100),
  }),
  run(plan, { schools, text }, context) {
    for (const id of schools) {
      const school = find(plan, "school", id);
      if (!school.ok) return school;
      if (school.value.ownership !== "private")
        return refused({ code: "value-invalid", table: "case", id, field: "disposition" });
    }
    const patch = inTurn(
      plan,
      schools.map((id) => (now: Plan) => dispositionPatch(now, id, text, context)),
    );
    const added = patch.filter(({ table, before }) => table === "measure" && before === null).length;
    const whose = schools.length === 1 ? nameOfSchool(plan, schools[0]) : `${schools.length} 所学校`;
    const proposing = added === 0 ? "" : `，提出 ${added} 项措施`;
    return planned(`${shortened(whose, 40)}：处置方式 ${shownDisposition(plan, text)}${proposing}`, patch);
  },
});

function shownDisposition(plan: Plan, text: string): string {
  const spec = fieldSpec("case", "disposition");
  return spec === undefined ? "" : shownEdit(plan, spec, parseTyped(spec, text), text);
}
