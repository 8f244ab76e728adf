/**
 * The interchange format as a schema: every stored field has a key here, unknown keys are refused, and a per-stage or
 * per-grade value that does not apply is left out.
 */
import { z } from "zod";
import { oneOf } from "../commands/words.ts";
import { isDate } from "../format/dates.ts";
import { draftReasons } from "../model/draft.ts";
import { grades, schoolings, stages } from "../model/stage.ts";
import { currentScenario } from "../model/units.ts";
import {
  assetRoutes,
  batches,
  bindings,
  caseStates,
  chapterNames,
  dispositions,
  independenceNames,
  independenceStates,
  landTitles,
  measureKinds,
  ownerships,
  participationKinds,
  resourceStates,
  riskKindNames,
  riskLevels,
  schoolTypes,
  tenures,
  urbanClasses,
  type AssetRoute,
  type Batch,
  type Binding,
  type CaseState,
  type Disposition,
  type IndependenceState,
  type LandTitle,
  type MeasureKind,
  type Ownership,
  type ParticipationKind,
  type ResourceState,
  type RiskLevel,
  type SchoolType,
  type Tenure,
  type UrbanClass,
} from "../model/vocabulary.ts";
import { isMarked } from "../scenarios/address.ts";

/** No county has more; keeps every sum and product exact in a double. */
const largest = 10_000_000;
const count = z.int().min(0).max(largest);
const basisPoints = z.int().min(0).max(1_000_000);
const money = z.number().min(0).max(1e12);
const year = z.int().min(1990).max(2200);
const date = z.string().refine(isDate, { params: { code: "no-such-date" } });
const monthDay = z.string().refine((day) => isDate(`2023-${day}`), { params: { code: "no-such-date" } });
const id = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !isMarked(text));

/** Some decades at most: every fall between them is calculated. */
export const isYearSpan = ({
  baseYear,
  targetYear,
}: {
  readonly baseYear: number;
  readonly targetYear: number;
}): boolean => targetYear >= baseYear && targetYear - baseYear <= 50;

const byGrade = <T extends z.ZodType>(value: T) =>
  z.partialRecord(z.literal(grades.map((grade) => `${grade}` as const)), value);
/** Square metres. */
const area = z.number().min(0).max(largest);
const byIndependence = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(independenceNames), value);
const byStage = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(stages), value);

export const countySchema = z.strictObject({
  code: z.string().regex(/^\d{6}$/u),
  name: z.string(),
  isKey: z.boolean(),
  schooling: z.enum(schoolings),
  baseYear: year,
  targetYear: year,
  snapshot: monthDay,
  targets: z.array(
    z.strictObject({
      year,
      stage: z.enum(stages).optional(),
      shareBp: basisPoints.optional(),
      reductionPupils: count.optional(),
    }),
  ),
  bind: oneOf<Binding>(bindings).optional(),
  progressionBp: byGrade(basisPoints),
  entrantIndexBp: byStage(z.record(z.string().regex(/^\d{4}$/u), basisPoints)),
  pastEnrollment: z.record(z.string().regex(/^\d{4}$/u), byGrade(count)).optional(),
  forecastSources: z.record(z.string(), z.string()).optional(),
  chapters: z.partialRecord(z.enum(chapterNames), z.string()).optional(),
});

const school = z.strictObject({
  id,
  countyCode: z.string(),
  code: z.string(),
  name: z.string(),
  town: z.string(),
  area: z.string(),
  ownership: oneOf<Ownership>(ownerships),
  type: oneOf<SchoolType>(schoolTypes),
  publicParticipation: z.boolean(),
  enrollment: byGrade(count),
  classes: byGrade(count),
  stageClasses: byStage(count).optional(),
  seats: byStage(count),
  teachers: count.optional(),
  licenseNo: z.string().optional(),
  organizer: z.string().optional(),
  seatsEstimated: byStage(z.literal(true)).optional(),
  formerNames: z.string().optional(),
  urbanClass: oneOf<UrbanClass>(urbanClasses).optional(),
  licenseExpiry: date.optional(),
  creditCode: z.string().optional(),
  approvedSize: count.optional(),
  boarders: count.optional(),
  beds: count.optional(),
  nonLocal: byStage(count).optional(),
  staff: count.optional(),
  payrollTeachers: count.optional(),
  siteArea: area.optional(),
  floorArea: area.optional(),
  tenure: oneOf<Tenure>(tenures).optional(),
  principal: z.string().optional(),
  phone: z.string().optional(),
  communitySchool: z.boolean().optional(),
  participationKind: oneOf<ParticipationKind>(participationKinds).optional(),
  independence: byIndependence(oneOf<IndependenceState>(independenceStates)).optional(),
  independenceDate: byIndependence(date).optional(),
  remarks: z.string().optional(),
});

const resource = oneOf<ResourceState>(resourceStates).optional();
const unfinishedMeasure = z.strictObject({
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

const measure = unfinishedMeasure.extend({ kind: oneOf<MeasureKind>(measureKinds) });

const diversion = z.strictObject({
  measureId: z.string(),
  stage: z.enum(stages),
  toSchoolId: z.string().optional(),
  toMeasureId: z.string().optional(),
  toHome: z.literal(true).optional(),
  students: count,
  grade: z.literal(grades).optional(),
  boarders: count.optional(),
  date: date.optional(),
  /** Yuan. */
  fees: money.optional(),
  feesRefunded: z.boolean().optional(),
  recordsMoved: z.boolean().optional(),
  remarks: z.string().optional(),
});

const milestone = z.strictObject({
  measureId: z.string(),
  name: z.string(),
  plannedDate: date.optional(),
  actualDate: date.optional(),
  owner: z.string().optional(),
  note: z.string().optional(),
});

const attachment = z.strictObject({ schoolId: z.string(), name: z.string(), note: z.string().optional() });

const schoolCase = z.strictObject({
  schoolId: id,
  disposition: oneOf<Disposition>(dispositions).optional(),
  basis: z.string().optional(),
  leader: z.string().optional(),
  leadUnit: z.string().optional(),
  person: z.string().optional(),
  phone: z.string().optional(),
  status: oneOf<CaseState>(caseStates).optional(),
  teachersToPlace: count.optional(),
  teachersExamined: count.optional(),
  teachersFiled: count.optional(),
  teachersRedeployed: count.optional(),
  teachersReleased: count.optional(),
  teacherCompensation: money.optional(),
  payrollToWithdraw: count.optional(),
  payrollWithdrawBy: date.optional(),
  teacherPlan: z.string().optional(),
  assessedValue: money.optional(),
  debts: money.optional(),
  landArea: area.optional(),
  landTitle: oneOf<LandTitle>(landTitles).optional(),
  leaseUntil: date.optional(),
  assetRoute: oneOf<AssetRoute>(assetRoutes).optional(),
  assetPrice: money.optional(),
  liquidation: z.string().optional(),
  liquidatedBy: date.optional(),
  riskLevel: oneOf<RiskLevel>(riskLevels).optional(),
  risks: z.partialRecord(z.enum(riskKindNames), z.boolean()).optional(),
  riskAssessment: z.string().optional(),
  contingency: z.string().optional(),
});

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
  measures: z.array(measure),
  /** Measures to which the planner has not given a kind yet. */
  unfinishedMeasures: z.array(unfinishedMeasure).optional(),
  diversions: z.array(diversion),
  milestones: z.array(milestone).optional(),
  cases: z.array(schoolCase).optional(),
  attachments: z.array(attachment).optional(),
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
  schools: z.array(school),
  ...ownLists,
  drafts: z.array(draftIn(["county", "school", ...ownDraftTables])).optional(),
  /** Named copies of the lists above, to be compared with them. */
  scenarios: z.array(scenario).optional(),
});
export type Interchange = z.output<typeof interchangeSchema>;
