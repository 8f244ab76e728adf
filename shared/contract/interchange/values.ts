/** The values of the interchange format: counts, dates, ids, and what is kept by grade, stage or independence. */
import { z } from "zod";
import { isDate } from "../../format/dates.ts";
import { grades, stages } from "../../model/stage.ts";
import { independenceNames } from "../../model/vocabulary.ts";
import { isMarked } from "../../scenarios/address.ts";

/** No county has more; keeps every sum and product exact in a double. */
export const largest = 10_000_000;
export const count = z.int().min(0).max(largest);
export const basisPoints = z.int().min(0).max(1_000_000);
export const money = z.number().min(0).max(1e12);
export const year = z.int().min(1990).max(2200);
export const date = z.string().refine(isDate, { params: { code: "no-such-date" } });
export const monthDay = z
  .string()
  .refine((day) => isDate(`2023-${day}`), { params: { code: "no-such-date" } });
export const id = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !isMarked(text));

export const byGrade = <T extends z.ZodType>(value: T) =>
  z.partialRecord(z.literal(grades.map((grade) => `${grade}` as const)), value);
/** Square metres. */
export const area = z.number().min(0).max(largest);
export const byIndependence = <T extends z.ZodType>(value: T) =>
  z.partialRecord(z.enum(independenceNames), value);
export const byStage = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(stages), value);
