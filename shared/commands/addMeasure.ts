/**
 * A new line of the schedule. A school or project, a kind and a date make it whole; any of them may follow later. What a
 * planner types to begin a line is read as in the line's own cells: nothing typed is lost or guessed.
 */
import { z } from "zod";
import { refused } from "../contract/problem.ts";
import { isDate } from "../format/dates.ts";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import { currentScenario } from "../model/units.ts";
import { measureKinds, type MeasureKind } from "../model/vocabulary.ts";
import { fieldsOf, insertion, recordOf, type Patch } from "../patch/patch.ts";
import { stages } from "../model/stage.ts";
import { parseSchool } from "./cells.ts";
import { defineCommand, find, inTurn, nextPosition, planned, shortened } from "./command.ts";
import { kindPatch } from "./measureKind.ts";
import { placePatch } from "./measurePlace.ts";
import { nameOfMeasure, nameOfSchool } from "./names.ts";
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
    typed: z.strictObject({ column: z.enum(["place", "kind"]), text: z.string().max(32_767) }).optional(),
  }),
  run(plan, { county: countyCode, typed, ...given }, context) {
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
    const added = inTurn(plan, [
      () => [insertion("measure", measure)],
      (now) => (typed === undefined ? [] : typedPatch(now, measure, typed)),
    ]);
    const named =
      typed === undefined ? nameOfMeasure(plan, measure) : shownName(plan, countyCode, typed.text);
    return planned(`新增措施 ${named}`, added);
  },
});

const typedPatch = (
  plan: Plan,
  measure: Measure,
  { column, text }: { column: "place" | "kind"; text: string },
): Patch => (column === "place" ? placePatch(plan, measure, text.trim()) : kindPatch(plan, measure, text));

/** A picked school by its name, anything else as it was typed. */
function shownName(plan: Plan, countyCode: string, text: string): string {
  const school = parseSchool(plan, countyCode, text);
  return "value" in school && typeof school.value === "string"
    ? nameOfSchool(plan, school.value)
    : shortened(text, 40);
}
