/**
 * What a county's forecast runs on: its falls, the grades of each stage, and the ratios by which cohorts move on.
 * The junior intake follows the county's own children unless the county says otherwise.
 */
import type { County } from "../model/county.ts";
import { gradesOf, stages, type Stage } from "../model/stage.ts";
import type { Fall, Grade } from "../model/units.ts";
import { at, ratio, wholeBp, zeros, type Line } from "./arithmetic.ts";
import { fallsOf } from "./fall.ts";

export interface StageFrame {
  readonly grades: readonly Grade[];
  /** By fall: intake relative to the base year. */
  readonly entrantIndex: Line;
  /** By place in `grades`: pupils per pupil of the grade below a year before; the entry grade's is not used. */
  readonly progression: Line;
}

export interface CountyFrame {
  readonly county: County;
  readonly falls: readonly Fall[];
  readonly stages: Readonly<Record<Stage, StageFrame>>;
}

/** `stages` in the order of lines that hold one stage after the other. */
const stageIndex: Readonly<Record<Stage, number>> = { primary: 0, junior: 1 };
export const stageCount = stages.length;

/** Place of a stage and fall in such a line. */
export const placeOf = (stage: Stage, fallIndex: number, fallCount: number): number =>
  stageIndex[stage] * fallCount + fallIndex;

export function frameOf(county: County, juniorDefault: Line): CountyFrame {
  const falls = fallsOf(county);
  const primaryDefault = zeros(falls.length).fill(wholeBp);
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
export function withJuniorDefault(frame: CountyFrame, juniorDefault: Line): CountyFrame {
  const junior = stageFrame(frame.county, "junior", frame.falls, juniorDefault);
  return { ...frame, stages: { ...frame.stages, junior } };
}

function stageFrame(county: County, stage: Stage, falls: readonly Fall[], byDefault: Line): StageFrame {
  const grades = gradesOf(county.schooling, stage);
  const given = county.entrantIndexBp[stage];
  return {
    grades,
    entrantIndex: Array.from(falls, (fall, index) => given?.[fall] ?? at(byDefault, index)),
    progression: Array.from(grades, (grade) => county.progressionBp[grade] ?? wholeBp),
  };
}

/** The county says what every junior intake is: its children do not matter for it. */
export const givesJuniorIndex = ({ county, falls }: CountyFrame): boolean =>
  falls.every((fall) => fall === county.baseYear || county.entrantIndexBp.junior?.[fall] !== undefined);

/** Intake of year y follows the last primary grade of the year before, relative to the base year. */
export function juniorDefaultOf(lastPrimary: Line): Line {
  const base = at(lastPrimary, 0);
  return lastPrimary.map((_, index) =>
    index === 0 || base === 0 ? wholeBp : ratio(at(lastPrimary, index - 1), base),
  );
}

export const sameLine = (a: Line, b: Line): boolean =>
  a.length === b.length && a.every((value, place) => value === b[place]);
