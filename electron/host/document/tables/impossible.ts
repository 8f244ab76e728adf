/**
 * What a file can hold although its tables are in order and no program of ours has written it: JSON of another shape in
 * a column, years that would have the calculation run for ever. Files come by mail, from anywhere.
 */
import { z } from "zod";
import { countySchema, isYearSpan } from "../../../../shared/contract/interchangeSchema.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { stages } from "../../../../shared/model/stage.ts";
import { DamagedContent } from "./damagedContent.ts";

const countyFields = countySchema.omit({ code: true });
const stageList = z.array(z.enum(stages)).optional();

export function refuseImpossible(plan: Plan): void {
  for (const county of plan.county.values()) {
    if (!isPossible(county)) throw new DamagedContent(`county ${county.id} cannot be read`);
  }
  for (const { id, stages: list } of plan.measure.values()) {
    if (!stageList.safeParse(list).success) throw new DamagedContent(`measure ${id} cannot be read`);
  }
}

const isPossible = ({ id: _id, position: _position, ...fields }: County): boolean =>
  isYearSpan(fields) && countyFields.safeParse(fields).success;
