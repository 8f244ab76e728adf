/** One row of a diversion table as a command takes it, and the change that puts it into the plan. */
import { z } from "zod";
import type { Diversion } from "../model/diversion.ts";
import type { Plan } from "../model/plan.ts";
import { stages } from "../model/stage.ts";
import { currentScenario, type Grade, type MeasureId } from "../model/units.ts";
import { fieldsOf, insertion, type Fields, type Patch } from "../patch/patch.ts";
import { readField, sameValue } from "../model/fields.ts";
import { nextPosition, type Context } from "./command.ts";
import { setValues } from "./drafts.ts";

const count = z.int().min(0).max(10_000_000);
const grade = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9] satisfies Grade[]);

export const diversionRow = z
  .strictObject({
    /** The row to change; a new row without it. */
    id: z.string().optional(),
    measureId: z.string().optional(),
    stage: z.enum(stages),
    /** Absent: of the whole stage. */
    grade: grade.optional(),
    students: count,
    toSchoolId: z.string().optional(),
    toMeasureId: z.string().optional(),
    toHome: z.literal(true).optional(),
    boarders: count.optional(),
    date: z.iso.date().optional(),
    fees: z.number().min(0).optional(),
    feesRefunded: z.boolean().optional(),
    recordsMoved: z.boolean().optional(),
    remarks: z.string().max(32_767).optional(),
  })
  .refine(
    ({ toSchoolId, toMeasureId, toHome }) =>
      [toSchoolId, toMeasureId, toHome].filter((to) => to !== undefined).length === 1,
    { path: ["toSchoolId"] },
  );

/** With the measure whose pupils they are. */
export type PlacedRowInput = z.output<typeof diversionRow> & { readonly measureId: MeasureId };

/** Whose pupils they are and where they go is said whole; what else is not said stays as it was typed. */
const saidWhole = { grade: null, toSchoolId: null, toMeasureId: null, toHome: null };

/** `made`: how many rows of the same step come before a new one. */
export function rowPatch(
  plan: Plan,
  { id, ...given }: PlacedRowInput,
  context: Context,
  made: number,
): Patch {
  const old = id === undefined ? undefined : plan.diversion.get(id);
  if (old !== undefined) return setValues(plan, "diversion", old, changed(old, given));
  const diversion: Diversion = {
    id: context.newId("d"),
    position: nextPosition(plan, "diversion") + made,
    scenarioId: currentScenario,
    ...given,
  };
  return [insertion("diversion", diversion)];
}

/** A draft is answered by another value only: who picks another school has said nothing about "约百人". */
function changed(old: Diversion, given: Omit<PlacedRowInput, "id">): Fields {
  const values: Fields = { ...saidWhole, ...fieldsOf("diversion", given) };
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => !sameValue(readField(old, key), value)),
  );
}
