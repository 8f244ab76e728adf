/** A new line of the schedule. A school or project, a kind and a date make it whole; any of them may follow later. */
import { z } from "zod";
import { refused } from "../contract/problem.ts";
import { isDate } from "../format/dates.ts";
import type { Measure } from "../model/measure.ts";
import { currentScenario } from "../model/units.ts";
import { measureKinds, type MeasureKind } from "../model/vocabulary.ts";
import { fieldsOf, insertion, recordOf } from "../patch/patch.ts";
import { stages } from "../model/stage.ts";
import { defineCommand, find, nextPosition, planned } from "./command.ts";
import { nameOfMeasure } from "./names.ts";
import { proposedQuantities } from "./proposals.ts";
import { oneOf } from "./words.ts";

const count = z.int().min(0).max(10_000_000);

export const addMeasure = defineCommand({
  name: "add-measure",
  input: z.strictObject({
    county: z.string(),
    kind: oneOf<MeasureKind>(measureKinds).optional(),
    schoolId: z.string().optional(),
    projectName: z.string().trim().min(1).max(100).optional(),
    stages: z.array(z.enum(stages)).min(1).optional(),
    cap: count.optional(),
    plannedDate: z.string().refine(isDate).optional(),
  }),
  run(plan, { county: countyCode, ...given }, context) {
    const county = find(plan, "county", countyCode);
    if (!county.ok) return county;
    if (given.schoolId !== undefined) {
      const school = find(plan, "school", given.schoolId);
      if (!school.ok) return school;
      if (school.value.countyCode !== countyCode)
        return refused({ code: "record-missing", table: "school", id: given.schoolId });
    }
    const bare: Measure = {
      id: context.newId("m"),
      position: nextPosition(plan, "measure"),
      countyCode,
      scenarioId: currentScenario,
      ...given,
    };
    const measure = recordOf("measure", bare.id, {
      ...fieldsOf("measure", bare),
      ...proposedQuantities(plan, bare),
    });
    return planned(`新增措施 ${nameOfMeasure(plan, measure)}`, [insertion("measure", measure)]);
  },
});
