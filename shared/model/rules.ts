/**
 * The rule set: every number of policy or habit the program judges by. It is read from resources/rules, where each
 * value stands with its source; code never holds such a number itself.
 */
import { z } from "zod";
import type { Stage } from "./stage.ts";
import type { BasisPoints, Pupils } from "./units.ts";

export interface Rules {
  /** Proposed for a new plan, for the first, second … fall after the base year. */
  readonly proposedShareTargetsBp: readonly BasisPoints[];
  /** No county's private share should stay above it. */
  readonly shareCeilingBp: BasisPoints;
  readonly classSize: Readonly<Record<Stage, Pupils>>;
  /** Tenths keep 13.5 : 1 a whole number. */
  readonly pupilsPerTenTeachers: Readonly<Record<Stage, Pupils>>;
  /** Days after the snapshot day within which a date is noted. */
  readonly justAfterSnapshotDays: number;
}

const basisPoints = z.int().min(0).max(10_000);
const days = z.int().min(0).max(366);
const perStage = z.strictObject({ primary: z.int().positive(), junior: z.int().positive() });
const sourced = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, source: z.string().min(1) });

export const ruleSetSchema = z.strictObject({
  name: z.string().min(1),
  rules: z.strictObject({
    proposedShareTargetsBp: sourced(z.array(basisPoints)),
    shareCeilingBp: sourced(basisPoints),
    classSize: sourced(perStage),
    pupilsPerTenTeachers: sourced(perStage),
    justAfterSnapshotDays: sourced(days),
  }),
});

/** The values of a rule set file; throws on a file that is none, for it ships with the program. */
export function readRules(json: unknown): Rules {
  const { rules } = ruleSetSchema.parse(json);
  return {
    proposedShareTargetsBp: rules.proposedShareTargetsBp.value,
    shareCeilingBp: rules.shareCeilingBp.value,
    classSize: rules.classSize.value,
    pupilsPerTenTeachers: rules.pupilsPerTenTeachers.value,
    justAfterSnapshotDays: rules.justAfterSnapshotDays.value,
  };
}
