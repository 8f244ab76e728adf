/** The list of checks; a new one is a file beside this and a line here. */
import type { Plan } from "../../model/plan.ts";
import type { Check, Finding, Fix, Sentence } from "../finding.ts";
import { bedsShort } from "./bedsShort.ts";
import { capAboveIntake } from "./capAboveIntake.ts";
import { caseMissing } from "./caseMissing.ts";
import { classCountsDiffer } from "./classCountsDiffer.ts";
import { codeInvalid } from "./codeInvalid.ts";
import { conversionWithoutSeats } from "./conversionWithoutSeats.ts";
import { crossStageFlow } from "./crossStageFlow.ts";
import { dateJustAfterSnapshot } from "./dateJustAfterSnapshot.ts";
import { diversionDoubtful } from "./diversionDoubtful.ts";
import { diversionUnbalanced } from "./diversionUnbalanced.ts";
import { doneInFuture } from "./doneInFuture.ts";
import { draftPending } from "./draftPending.ts";
import { enrollmentJump } from "./enrollmentJump.ts";
import { jointSchoolUndecided } from "./jointSchoolUndecided.ts";
import { largeClass } from "./largeClass.ts";
import { measureBeforeBase } from "./measureBeforeBase.ts";
import { measureUndated } from "./measureUndated.ts";
import { measureUnfinished } from "./measureUnfinished.ts";
import { milestoneOrder } from "./milestoneOrder.ts";
import { milestoneOverdue } from "./milestoneOverdue.ts";
import { nonLocal } from "./nonLocal.ts";
import { opensAfterNeeded } from "./opensAfterNeeded.ts";
import { purchaseExceedsPupils } from "./purchaseExceedsPupils.ts";
import { receiverOverCapacity } from "./receiverOverCapacity.ts";
import { resourceBlocked } from "./resourceBlocked.ts";
import { rosterDuplicate } from "./rosterDuplicate.ts";
import { schoolOversize } from "./schoolOversize.ts";
import { seatMarginThin } from "./seatMarginThin.ts";
import { seatsAtRisk } from "./seatsAtRisk.ts";
import { seatsEstimated } from "./seatsEstimated.ts";
import { seatShortfall } from "./seatShortfall.ts";
import { seatsMissing } from "./seatsMissing.ts";
import { shareOverCeiling } from "./shareOverCeiling.ts";
import { shareOverTarget } from "./shareOverTarget.ts";
import { surplusSeats } from "./surplusSeats.ts";
import { targetMissing } from "./targetMissing.ts";
import { taskMissed } from "./taskMissed.ts";
import { twoRoutes } from "./twoRoutes.ts";

export const checks: readonly Check[] = [
  seatShortfall,
  receiverOverCapacity,
  opensAfterNeeded,
  seatsAtRisk,
  seatMarginThin,
  shareOverTarget,
  shareOverCeiling,
  taskMissed,
  targetMissing,
  jointSchoolUndecided,
  caseMissing,
  diversionUnbalanced,
  diversionDoubtful,
  bedsShort,
  resourceBlocked,
  milestoneOverdue,
  milestoneOrder,
  doneInFuture,
  measureUndated,
  measureBeforeBase,
  measureUnfinished,
  purchaseExceedsPupils,
  twoRoutes,
  capAboveIntake,
  conversionWithoutSeats,
  dateJustAfterSnapshot,
  nonLocal,
  surplusSeats,
  draftPending,
  rosterDuplicate,
  codeInvalid,
  seatsEstimated,
  seatsMissing,
  classCountsDiffer,
  enrollmentJump,
  largeClass,
  schoolOversize,
  crossStageFlow,
];

const byCode = new Map(checks.map((check) => [check.code, check]));

/** What a finding says, and what to do about it. */
export const sentenceOf = (finding: Finding, plan: Plan): Sentence =>
  checkOf(finding.code).sentence(finding, plan);

/** What one press mends of it, where one remedy is plain. */
export const fixOf = (finding: Finding, plan: Plan): Fix | null =>
  checkOf(finding.code).fix?.(finding, plan) ?? null;

/** The short name of a check, for the heading over its findings. */
export const titleOf = (code: string): string => checkOf(code).title;

/** The place of a check in the list above, in which what decides about the plan stands before what is in the roster. */
export const rankOf = (code: string): number => checks.indexOf(checkOf(code));

export function checkOf(code: string): Check {
  const check = byCode.get(code);
  if (check === undefined) throw new Error(`there is no check ${code}`);
  return check;
}
