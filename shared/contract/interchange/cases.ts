/** What makes a case in the interchange format: diversions, milestones, attachments and the case itself. */
import { z } from "zod";
import { oneOf } from "../../commands/words.ts";
import { grades, stages } from "../../model/stage.ts";
import {
  assetRoutes,
  caseStates,
  dispositions,
  landTitles,
  riskKindNames,
  riskLevels,
  type AssetRoute,
  type CaseState,
  type Disposition,
  type LandTitle,
  type RiskLevel,
} from "../../model/vocabulary.ts";
import { area, count, date, id, money } from "./values.ts";

export const diversionSchema = z.strictObject({
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

export const milestoneSchema = z.strictObject({
  measureId: z.string(),
  name: z.string(),
  plannedDate: date.optional(),
  actualDate: date.optional(),
  owner: z.string().optional(),
  note: z.string().optional(),
});

export const attachmentSchema = z.strictObject({
  schoolId: z.string(),
  name: z.string(),
  note: z.string().optional(),
});

export const schoolCaseSchema = z.strictObject({
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
