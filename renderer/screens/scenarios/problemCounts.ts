/** How many problems of a county are open in a scenario, counted as the list of problems counts them. */
import type { Checker } from "../../../shared/calculation/checker.ts";
import type { Severity } from "../../../shared/calculation/finding.ts";
import type { County } from "../../../shared/model/county.ts";
import { countOf, mattersOf } from "../problems/matters.ts";

export type ProblemCounts = Readonly<Record<Severity, number>>;

export function problemCounts(checker: Checker, { id, baseYear }: County): ProblemCounts {
  const own = checker.findings().filter(({ countyCode }) => countyCode === id);
  const { open } = mattersOf(own, baseYear);
  return { error: countOf(open, "error"), warning: countOf(open, "warning"), note: countOf(open, "note") };
}
