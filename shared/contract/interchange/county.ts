/** A county in the interchange format. */
import { z } from "zod";
import { oneOf } from "../../commands/words.ts";
import { schoolings, stages } from "../../model/stage.ts";
import { bindings, chapterNames, type Binding } from "../../model/vocabulary.ts";
import { basisPoints, byGrade, byStage, count, monthDay, year } from "./values.ts";

/** Some decades at most: every fall between them is calculated. */
export const isYearSpan = ({
  baseYear,
  targetYear,
}: {
  readonly baseYear: number;
  readonly targetYear: number;
}): boolean => targetYear >= baseYear && targetYear - baseYear <= 50;

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
