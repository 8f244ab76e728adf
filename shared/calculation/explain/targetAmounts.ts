/** What a county's targets ask for in a fall and stage, and what there would be without further measures. */
import type { BasisPoints, Pupils } from "../../model/units.ts";
import { boundIfNothingDone, shareIfNothingDone } from "../doNothing.ts";
import { findRow } from "../rows.ts";
import { bindingOf, judgeShare, pupilsAllowed, targetOf } from "../targets.ts";
import { rowsAbout, type Calculated } from "./calculated.ts";
import type { SubjectOf } from "./subject.ts";

export function stillToReduce(calculated: Calculated, subject: SubjectOf<"to-reduce">): Pupils | undefined {
  const { countyCode, year, stage, target } = subject;
  const county = calculated.plan.county.get(countyCode);
  const row = findRow(rowsAbout(calculated, subject), year, stage);
  if (county === undefined || row === undefined) return undefined;
  if (target === "task") {
    const task = targetOf(county, year, stage)?.reductionPupils;
    return task === undefined ? undefined : Math.max(0, task - row.reduction.total);
  }
  const share = targetOf(county, year, stage)?.shareBp;
  return share === undefined ? undefined : judgeShare(row, bindingOf(county), share).stillToReduce;
}

export function pupilsInTarget(calculated: Calculated, subject: SubjectOf<"allowed">): Pupils | undefined {
  const { countyCode, year, stage } = subject;
  const county = calculated.plan.county.get(countyCode);
  const row = findRow(rowsAbout(calculated, subject), year, stage);
  const share = county === undefined ? undefined : targetOf(county, year, stage)?.shareBp;
  return row === undefined || share === undefined ? undefined : pupilsAllowed(row, share);
}

export function unmeasuredValue(
  calculated: Calculated,
  subject: SubjectOf<"unmeasured">,
): Pupils | BasisPoints | undefined {
  const county = calculated.plan.county.get(subject.countyCode);
  const row = findRow(rowsAbout(calculated, subject), subject.year, subject.stage);
  if (county === undefined || row === undefined) return undefined;
  const bind = bindingOf(county);
  return subject.figure === "pupils" ? boundIfNothingDone(row, bind) : shareIfNothingDone(row, bind);
}
