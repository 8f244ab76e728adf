/**
 * The parameters of a county's forecast as lines of a grid: the value that counts, where it comes from, what the past
 * says of it, and what is proposed. Pure.
 */
import type { Estimate, EstimateSettings } from "../../../shared/calculation/estimate/estimate.ts";
import { estimatesOf } from "../../../shared/calculation/estimate/estimates.ts";
import type { CountyFrame } from "../../../shared/calculation/frame.ts";
import { wholeBp } from "../../../shared/calculation/arithmetic.ts";
import type { County } from "../../../shared/model/county.ts";
import type { Draft } from "../../../shared/model/draft.ts";
import { forecastValue } from "../../../shared/model/forecastValues.ts";
import { draftOf, type Plan } from "../../../shared/model/plan.ts";
import { gradeName, type School } from "../../../shared/model/school.ts";
import type { BasisPoints } from "../../../shared/model/units.ts";
import { sourceWords } from "./sourceWords.ts";

export interface ParameterLine {
  /** The field of the county. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** What the ratios of past years compare. */
  readonly compared: string;
  /** Null: the default counts. */
  readonly value: BasisPoints | null;
  readonly draft?: Draft;
  readonly inForce: BasisPoints;
  readonly source: string;
  readonly estimate: Estimate;
  /** Shall the proposed value be taken over? Null where there is nothing to take over. */
  readonly isTicked: boolean | null;
}

/**
 * The frame holds the county as of the last change that moved a figure, so what else is known of it is asked of the county
 * itself. `turned`: fields whose tick the planner has turned.
 */
export function parameterLines(
  plan: Plan,
  county: County,
  frame: CountyFrame,
  schools: readonly School[],
  settings: EstimateSettings,
  turned: ReadonlySet<string>,
): readonly ParameterLine[] {
  const adopted = (field: string): boolean => !turned.has(field);
  return estimatesOf(county, schools, settings, adopted).map((estimate) =>
    lineOf(plan, county, frame, estimate, turned.has(estimate.field)),
  );
}

function lineOf(
  plan: Plan,
  county: County,
  frame: CountyFrame,
  estimate: Estimate,
  turned: boolean,
): ParameterLine {
  const { field } = estimate;
  const value = forecastValue(county, field);
  const draft = draftOf(plan, "county", county.id, field);
  return {
    id: field,
    ...wordsOf(county, estimate),
    value,
    ...(draft === undefined ? {} : { draft }),
    inForce: inForce(county, frame, estimate),
    source: sourceWords(county, estimate, value),
    estimate,
    isTicked: tickOf(estimate, value, turned),
  };
}

/** What the calculation reads: the value, or the default in its place. */
function inForce(county: County, { falls, stages }: CountyFrame, { of, field, year }: Estimate): BasisPoints {
  if (of === "progression") return forecastValue(county, field) ?? wholeBp;
  const index = stages[of === "entrants" ? "primary" : "junior"].entrantIndex;
  return index[falls.findIndex((fall) => fall === year)] ?? wholeBp;
}

/** A junior intake follows the county's own children by itself; a fixed one is taken over only when she says so. */
function tickOf({ of, proposed }: Estimate, value: BasisPoints | null, turned: boolean): boolean | null {
  if (proposed === null || proposed === value) return null;
  return (of !== "transfer") !== turned;
}

function wordsOf(
  county: County,
  { of, grade, from, year }: Estimate,
): Pick<ParameterLine, "kind" | "name" | "compared"> {
  return {
    kind: { progression: "升级率", entrants: "小学入学指数", transfer: "初中入学指数" }[of],
    name: of === "progression" ? `升入${gradeName(grade)}` : `${year ?? county.baseYear}年秋`,
    compared: `${gradeName(grade)} ÷ 上年${gradeName(from)}`,
  };
}
