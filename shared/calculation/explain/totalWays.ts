/** A sum of a screen is made of its terms; where they only list lines, those that are 0 say nothing. */
import type { Calculated } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import type { SubjectOf } from "./subject.ts";
import { formula, listing } from "./ways.ts";

export const totalWay = (calculated: Calculated, { by, terms }: SubjectOf<"total">): Way =>
  by === "formula"
    ? formula(calculated, "sum", terms)
    : listing(
        calculated,
        by,
        terms.map(({ subject }) => subject),
      );
