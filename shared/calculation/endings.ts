/** Which route ends which stage of a private school, and when: the earliest in reading order, later ones do nothing. */
import { stages, type Stage } from "../model/stage.ts";
import type { Fall, MeasureId } from "../model/units.ts";
import { isRoute, type RouteKind } from "../model/vocabulary.ts";
import type { DatedMeasure } from "./fall.ts";
import { stagesOf } from "./reading.ts";

export interface Ending {
  readonly kind: RouteKind;
  readonly fall: Fall;
  readonly measureId: MeasureId;
}
export type Endings = Readonly<Record<Stage, Ending | null>>;

export const noEndings: Endings = { primary: null, junior: null };

/** The measures count and stand in reading order. */
export function endingsOf(measures: readonly DatedMeasure[]): Endings {
  const endings: Record<Stage, Ending | null> = { primary: null, junior: null };
  for (const { measure, fall } of measures) {
    const { kind } = measure;
    if (kind === undefined || !isRoute(kind)) continue;
    for (const stage of stagesOf(measure)) endings[stage] ??= { kind, fall, measureId: measure.id };
  }
  return endings;
}

export const hasEnded = (ending: Ending | null, fall: Fall): boolean =>
  ending !== null && ending.fall <= fall;

export const isConverted = (ending: Ending | null): ending is Ending => ending?.kind === "convert";

/** Ended, and not gone on as a public one. */
export const hasClosed = (ending: Ending | null, fall: Fall): boolean =>
  hasEnded(ending, fall) && !isConverted(ending);

export const anyConverted = (endings: Endings): boolean =>
  stages.some((stage) => isConverted(endings[stage]));
