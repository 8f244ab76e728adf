/** Facts of a case, by the names and words of its fields; and whether anything is kept of some of them. */
import { fieldSpec } from "../model/plan.ts";
import type { CaseSource } from "./caseSource.ts";
import type { Fact } from "./facts.ts";
import { shown } from "./values.ts";

/** "" when nothing is known. */
export const caseText = ({ plan, schoolCase }: CaseSource, key: string): string =>
  schoolCase === undefined ? "" : shown(plan, "case", schoolCase, key);

export const isKept = (source: CaseSource, keys: readonly string[]): boolean =>
  keys.some((key) => caseText(source, key) !== "");

/** Texts of several lines have the whole width. */
export function caseFact(source: CaseSource, key: string): Fact {
  const spec = fieldSpec("case", key);
  return { label: spec?.label ?? key, text: caseText(source, key), wide: spec?.multiline === true };
}

/** Something was decided for the school, or is to be done: only then is there anything to say of what comes of it. */
export const isDecided = (source: CaseSource): boolean =>
  source.measures.length > 0 || caseText(source, "disposition") !== "";
