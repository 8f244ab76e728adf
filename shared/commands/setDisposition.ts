/** What is to become of a private school (处置方式); an explicit "keep" is a decision too. */
import { z } from "zod";
import type { SchoolCase } from "../model/schoolCase.ts";
import { currentScenario } from "../model/units.ts";
import { dispositions, type Disposition } from "../model/vocabulary.ts";
import { alteration, insertion } from "../patch/patch.ts";
import { defineCommand, find, nextPosition, planned } from "./command.ts";
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
    if (old === undefined) {
      const made: SchoolCase = { id: input.school, position: nextPosition(plan, "case"), scenarioId: currentScenario };
      const schoolCase = input.disposition === null ? made : { ...made, disposition: input.disposition };
      return planned(label, [insertion("case", schoolCase)]);
    }
    const change = alteration("case", old, { disposition: input.disposition });
    return planned(label, change === null ? [] : [change]);
  },
});
