/**
 * The rule set: every number of policy or habit the program judges by. It is read from resources/rules, where each
 * value stands with its source; code never holds such a number itself.
 */
import { z } from "zod";
import type { MilestoneStep } from "./milestone.ts";
import type { Stage } from "./stage.ts";
import type { BasisPoints, Pupils } from "./units.ts";
import type { MeasureKind } from "./vocabulary.ts";

export interface Rules {
  /** Proposed for a new plan, for the first, second … fall after the base year. */
  readonly proposedShareTargetsBp: readonly BasisPoints[];
  /** No county's private share should stay above it. */
  readonly shareCeilingBp: BasisPoints;
  readonly classSize: Readonly<Record<Stage, Pupils>>;
  /** Primary classes of a school without all grades (非完全小学). */
  readonly incompletePrimaryClassSize: Pupils;
  /** Tenths keep 13.5 : 1 a whole number. */
  readonly pupilsPerTenTeachers: Readonly<Record<Stage, Pupils>>;
  /** Days after the snapshot day within which a date is noted. */
  readonly justAfterSnapshotDays: number;
  /** A grade further than both from each of its neighbours is noticed. */
  readonly gradeJumpBp: BasisPoints;
  readonly gradeJumpPupils: Pupils;
  /** From here on a class is 大班额 … */
  readonly largeClassPupils: Pupils;
  /** … and from here on 超大班额. */
  readonly oversizeClassPupils: Pupils;
  /** Pupils of a school with one stage, and of the compulsory part of one with both. */
  readonly schoolSizeLimit: { readonly oneStage: Pupils; readonly bothStages: Pupils };
  /** Junior intake against the last primary grade, above which children cross the county's border. */
  readonly crossStageFlowBp: BasisPoints;
  /** Past falls over which ratios are averaged unless the planner chooses otherwise. */
  readonly averagedFalls: number;
  /** A trend of entrants is carried on by no more than this a year, up or down. */
  readonly entrantTrendLimitBp: BasisPoints;
  /** Spare seats to public demand: below it the next few children find no seat. */
  readonly seatMarginBp: BasisPoints;
  /** Spare seats to public demand in the last fall: above it more is built than will be needed. */
  readonly seatSurplusBp: BasisPoints;
  /** Pupils to seats of a school: below `low` it is little used, above `full` overfull. */
  readonly utilisationBp: { readonly low: BasisPoints; readonly full: BasisPoints };
  /** The common milestones on the way of a measure, in their order. */
  readonly milestones: Readonly<Record<MeasureKind, readonly MilestoneStep[]>>;
}

const basisPoints = z.int().min(0).max(10_000);
const days = z.int().min(0).max(366);
const perStage = z.strictObject({ primary: z.int().positive(), junior: z.int().positive() });
const pupils = z.int().positive();
const sourced = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, source: z.string().min(1) });
/** Listed as they follow each other, each once: by its name a milestone of the plan finds its step. */
const step = z.strictObject({ name: z.string().min(1), days: z.int().min(-3650).max(3650) });
const steps = sourced(
  z
    .array(step)
    .refine((own) => own.every((one, at) => one.days >= (own[at - 1]?.days ?? one.days)))
    .refine((own) => new Set(own.map(({ name }) => name)).size === own.length),
);
const milestoneSets = {
  "new-build": steps,
  rebuild: steps,
  expand: steps,
  tap: steps,
  convert: steps,
  purchase: steps,
  "intake-cap": steps,
  close: steps,
  transform: steps,
} satisfies Record<MeasureKind, typeof steps>;

const ruleSetSchema = z.strictObject({
  name: z.string().min(1),
  rules: z.strictObject({
    proposedShareTargetsBp: sourced(z.array(basisPoints)),
    shareCeilingBp: sourced(basisPoints),
    classSize: sourced(perStage),
    incompletePrimaryClassSize: sourced(pupils),
    pupilsPerTenTeachers: sourced(perStage),
    justAfterSnapshotDays: sourced(days),
    gradeJumpBp: sourced(basisPoints),
    gradeJumpPupils: sourced(pupils),
    largeClassPupils: sourced(pupils),
    oversizeClassPupils: sourced(pupils),
    schoolSizeLimit: sourced(z.strictObject({ oneStage: pupils, bothStages: pupils })),
    crossStageFlowBp: sourced(basisPoints),
    averagedFalls: sourced(z.int().min(1).max(10)),
    entrantTrendLimitBp: sourced(basisPoints),
    seatMarginBp: sourced(basisPoints),
    seatSurplusBp: sourced(basisPoints),
    utilisationBp: sourced(z.strictObject({ low: basisPoints, full: basisPoints })),
    milestones: z.strictObject(milestoneSets),
  }),
});

/** The values of a rule set file; throws on a file that is none, for it ships with the program. */
export function readRules(json: unknown): Rules {
  const { rules } = ruleSetSchema.parse(json);
  return {
    proposedShareTargetsBp: rules.proposedShareTargetsBp.value,
    shareCeilingBp: rules.shareCeilingBp.value,
    classSize: rules.classSize.value,
    incompletePrimaryClassSize: rules.incompletePrimaryClassSize.value,
    pupilsPerTenTeachers: rules.pupilsPerTenTeachers.value,
    justAfterSnapshotDays: rules.justAfterSnapshotDays.value,
    gradeJumpBp: rules.gradeJumpBp.value,
    gradeJumpPupils: rules.gradeJumpPupils.value,
    largeClassPupils: rules.largeClassPupils.value,
    oversizeClassPupils: rules.oversizeClassPupils.value,
    schoolSizeLimit: rules.schoolSizeLimit.value,
    crossStageFlowBp: rules.crossStageFlowBp.value,
    averagedFalls: rules.averagedFalls.value,
    entrantTrendLimitBp: rules.entrantTrendLimitBp.value,
    seatMarginBp: rules.seatMarginBp.value,
    seatSurplusBp: rules.seatSurplusBp.value,
    utilisationBp: rules.utilisationBp.value,
    milestones: {
      "new-build": rules.milestones["new-build"].value,
      rebuild: rules.milestones.rebuild.value,
      expand: rules.milestones.expand.value,
      tap: rules.milestones.tap.value,
      convert: rules.milestones.convert.value,
      purchase: rules.milestones.purchase.value,
      "intake-cap": rules.milestones["intake-cap"].value,
      close: rules.milestones.close.value,
      transform: rules.milestones.transform.value,
    },
  };
}
