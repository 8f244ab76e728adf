/** A measure in the interchange format, with its kind or, unfinished, without. */
import { z } from "zod";
import { oneOf } from "../../commands/words.ts";
import { stages } from "../../model/stage.ts";
import {
  batches,
  measureKinds,
  resourceStates,
  type Batch,
  type MeasureKind,
  type ResourceState,
} from "../../model/vocabulary.ts";
import { area, byStage, count, date, id, largest, money } from "./values.ts";

const resource = oneOf<ResourceState>(resourceStates).optional();
export const unfinishedMeasureSchema = z.strictObject({
  id,
  countyCode: z.string(),
  schoolId: z.string().optional(),
  projectName: z.string().optional(),
  area: z.string().optional(),
  stages: z.array(z.enum(stages)).max(2).optional(),
  seats: byStage(z.int().min(-largest).max(largest)).optional(),
  cap: count.optional(),
  plannedDate: date.optional(),
  actualDate: date.optional(),
  endDate: date.optional(),
  investment: money.optional(),
  unitSubsidy: money.optional(),
  responsibleUnit: z.string().optional(),
  responsiblePerson: z.string().optional(),
  land: resource,
  funds: resource,
  staffing: resource,
  teacherSupply: resource,
  remarks: z.string().optional(),
  batch: oneOf<Batch>(batches).optional(),
  fundSource: z.string().optional(),
  classes: count.optional(),
  floorArea: area.optional(),
  responsibleLeader: z.string().optional(),
  resourceNote: z.string().optional(),
});

export const measureSchema = unfinishedMeasureSchema.extend({ kind: oneOf<MeasureKind>(measureKinds) });
