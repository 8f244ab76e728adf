/**
 * The interchange format as a schema: every stored field has a key here, unknown keys are refused, and a per-stage or
 * per-grade value that does not apply is left out.
 */
import { z } from "zod";
import { draftReasons } from "../model/draft.ts";
import { currentScenario } from "../model/units.ts";
import { attachmentSchema, diversionSchema, milestoneSchema, schoolCaseSchema } from "./interchange/cases.ts";
import { countySchema } from "./interchange/county.ts";
import { measureSchema, unfinishedMeasureSchema } from "./interchange/measure.ts";
import { schoolSchema } from "./interchange/school.ts";
import { id } from "./interchange/values.ts";

const acknowledgement = z.strictObject({
  countyCode: z.string(),
  /** The key of the finding: code, county, school, measure, area, stage, fall, field. */
  finding: z.string(),
  figure: z.int().optional(),
  reason: z.string(),
});

/** What was typed and is not valid; what has no id in the file is named by its place in its list, from 1 (d1, n1, f1). */
const draftIn = <Table extends string>(tables: readonly [Table, ...Table[]]) =>
  z.strictObject({
    table: z.enum(tables),
    recordId: z.string(),
    field: z.string(),
    text: z.string(),
    reason: z.enum(draftReasons),
  });

const ownDraftTables = ["measure", "diversion", "milestone", "case", "attachment"] as const;

/** What the plan has and every scenario beside it has of its own. */
const ownLists = {
  measures: z.array(measureSchema),
  /** Measures to which the planner has not given a kind yet. */
  unfinishedMeasures: z.array(unfinishedMeasureSchema).optional(),
  diversions: z.array(diversionSchema),
  milestones: z.array(milestoneSchema).optional(),
  cases: z.array(schoolCaseSchema).optional(),
  attachments: z.array(attachmentSchema).optional(),
  /** Problems the planner lets stand. */
  acknowledgements: z.array(acknowledgement).optional(),
};

const scenario = z.strictObject({
  id: id.refine((text) => !text.includes("/") && text !== currentScenario),
  name: z.string().refine((text) => text.trim() !== ""),
  remarks: z.string().optional(),
  ...ownLists,
  drafts: z.array(draftIn(ownDraftTables)).optional(),
});
export type ScenarioSection = z.output<typeof scenario>;

export const interchangeSchema = z.strictObject({
  format: z.literal("seat-balance-plan"),
  version: z.literal(1),
  city: z.strictObject({ code: z.string().regex(/^\d{6}$/u), name: z.string() }).optional(),
  counties: z.array(countySchema),
  schools: z.array(schoolSchema),
  ...ownLists,
  drafts: z.array(draftIn(["county", "school", ...ownDraftTables])).optional(),
  /** Named copies of the lists above, to be compared with them. */
  scenarios: z.array(scenario).optional(),
});
export type Interchange = z.output<typeof interchangeSchema>;

/** What the plan and every scenario has of its own, as the file lists it. */
export type OwnLists = Pick<
  Interchange,
  | "measures"
  | "unfinishedMeasures"
  | "diversions"
  | "milestones"
  | "cases"
  | "attachments"
  | "acknowledgements"
  | "drafts"
>;
