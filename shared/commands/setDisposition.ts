/** What is to become of a private school (处置方式); an explicit "keep" is a decision too. */
import { z } from "zod";
import type { SchoolCase } from "../model/schoolCase.ts";
import { currentScenario } from "../model/units.ts";
import { dispositions, type Disposition } from "../model/vocabulary.ts";
import { insertion } from "../patch/patch.ts";
import { defineCommand, find, nextPosition, planned } from "./command.ts";
import { setValues } from "./drafts.ts";
import { oneOf } from "./words.ts";

export const setDisposition = defineCommand({
  name: "set-disposition",
  input: z.strictObject({ school: z.string(), disposition: oneOf<Disposition>(dispositions).nullable() }),
  run(plan, input) {
    const school = find(plan, "school", input.school);
    if (!school.ok) return school;
    const name = input.disposition === null ? "清空" : dispositions[input.disposition];
    const label = `${school.value.name}：处置方式 ${name}`;
    const old = plan.case.get(input.school);
    if (old !== undefined)
      return planned(label, setValues(plan, "case", old, { disposition: input.disposition }));
    if (input.disposition === null) return planned(label, []);
    const position = nextPosition(plan, "case");
    const made: SchoolCase = {
      id: input.school,
      position,
      scenarioId: currentScenario,
      disposition: input.disposition,
    };
    return planned(label, [insertion("case", made)]);
  },
});
