/** A row of a diversion table: pupils of a closing stage and the school, project or home county they go to. */
import { z } from "zod";
import { refused } from "../contract/problem.ts";
import type { Diversion } from "../model/diversion.ts";
import { stages } from "../model/stage.ts";
import { currentScenario } from "../model/units.ts";
import { fieldsOf, insertion } from "../patch/patch.ts";
import { defineCommand, find, nextPosition, planned } from "./command.ts";
import { setValues } from "./drafts.ts";
import { placeOfMeasure } from "./names.ts";

const destination = {
  toSchoolId: z.string().optional(),
  toMeasureId: z.string().optional(),
  toHome: z.literal(true).optional(),
};

export const setDiversion = defineCommand({
  name: "set-diversion",
  input: z
    .strictObject({
      /** The row to change; a new row without it. */
      id: z.string().optional(),
      measureId: z.string(),
      stage: z.enum(stages),
      students: z.int().min(0).max(10_000_000),
      ...destination,
    })
    .refine(
      ({ toSchoolId, toMeasureId, toHome }) =>
        [toSchoolId, toMeasureId, toHome].filter((to) => to !== undefined).length === 1,
      { path: ["toSchoolId"] },
    ),
  run(plan, { id, ...given }, context) {
    const measure = find(plan, "measure", given.measureId);
    if (!measure.ok) return measure;
    if (given.toSchoolId !== undefined && !plan.school.has(given.toSchoolId)) {
      return refused({ code: "record-missing", table: "school", id: given.toSchoolId });
    }
    if (given.toMeasureId !== undefined && !plan.measure.has(given.toMeasureId)) {
      return refused({ code: "record-missing", table: "measure", id: given.toMeasureId });
    }
    const label = `${placeOfMeasure(plan, measure.value)}：分流 ${given.students} 人`;
    if (id === undefined) {
      const position = nextPosition(plan, "diversion");
      const diversion: Diversion = {
        id: context.newId("d"),
        position,
        scenarioId: currentScenario,
        ...given,
      };
      return planned(label, [insertion("diversion", diversion)]);
    }
    const old = find(plan, "diversion", id);
    if (!old.ok) return old;
    const elsewhere = { toSchoolId: null, toMeasureId: null, toHome: null };
    return planned(
      label,
      setValues(plan, "diversion", old.value, { ...elsewhere, ...fieldsOf("diversion", given) }),
    );
  },
});
