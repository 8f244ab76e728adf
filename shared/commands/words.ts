/** Schemas for the enumerated words of the vocabulary. */
import { z } from "zod";

/** A word of the vocabulary, given as the table that names it in Chinese. */
export function oneOf<Word extends string>(names: Readonly<Record<Word, string>>): z.ZodType<Word, Word> {
  return z.custom<Word>((value) => typeof value === "string" && Object.hasOwn(names, value));
}
