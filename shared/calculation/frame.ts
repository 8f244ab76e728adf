/**
 * What a county's forecast runs on: its falls, the grades of each stage, and the ratios by which cohorts move on.
 * The junior intake follows the county's own children unless the county says otherwise.
 */
import type { County } from "../model/county.ts";
import { gradesOf, stages, type Stage } from "../model/stage.ts";
import type { Fall, Grade } from "../model/units.ts";
import { at, ratio, wholeBp } from "./arithmetic.ts";
import { fallsOf } from "./fall.ts";

export interface StageFrame {
  readonly grades: readonly Grade[];
  /** By fall: intake relative to the base year. */
  readonly entrantIndex: Float64Array;
  /** By place in `grades`: pupils per pupil of the grade below a year before; the entry grade's is not used. */
  readonly progression: Float64Array;
}

export interface CountyFrame {
  readonly county: County;
  readonly falls: readonly Fall[];
  readonly stages: Readonly<Record<Stage, StageFrame>>;
}

/** `stages` in the order of lines that hold one stage after the other. */
export const stageIndex: Readonly<Record<Stage, number>> = { primary: 0, junior: 1 };
export const stageCount = stages.length;

/** Place of a stage and fall in such a line. */
export const placeOf = (stage: Stage, fallIndex: number, fallCount: number): number =>
  stageIndex[stage] * fallCount + fallIndex;

export function frameOf(county: County, juniorDefault: Float64Array): CountyFrame {
  const falls = fallsOf(county);
  const primaryDefault = new Float64Array(falls.length).fill(wholeBp);
  return {
    county,
    falls,
    stages: {
      primary: stageFrame(county, "primary", falls, primaryDefault),
      junior: stageFrame(county, "junior", falls, juniorDefault),
    },
  };
}

/** The same frame with another default of the junior intake. */
export function withJuniorDefault(frame: CountyFrame, juniorDefault: Float64Array): CountyFrame {
  const junior = stageFrame(frame.county, "junior", frame.falls, juniorDefault);
  return { ...frame, stages: { ...frame.stages, junior } };
}

function stageFrame(county: County, stage: Stage, falls: readonly Fall[], byDefault: Float64Array): StageFrame {
  const grades = gradesOf(county.schooling, stage);
  const given = county.entrantIndexBp[stage];
  return {
    grades,
    entrantIndex: Float64Array.from(falls, (fall, index) => given?.[fall] ?? at(byDefault, index)),
    progression: Float64Array.from(grades, (grade) => county.progressionBp[grade] ?? wholeBp),
  };
}

/** Intake of year y follows the last primary grade of the year before, relative to the base year. */
export function juniorDefaultOf(lastPrimary: Float64Array): Float64Array {
  const base = at(lastPrimary, 0);
  return lastPrimary.map((_, index) => (index === 0 || base === 0 ? wholeBp : ratio(at(lastPrimary, index - 1), base)));
}

export const sameLine = (a: Float64Array, b: Float64Array): boolean =>
  a.length === b.length && a.every((value, place) => value === b[place]);
