/**
 * Which intake cap of a school's stage is in force in each fall: the latest that has begun; of several that begin in
 * the same fall the smallest, of equal ones the first in reading order.
 */
import type { Stage } from "../model/stage.ts";
import type { Fall, MeasureId, Pupils } from "../model/units.ts";
import type { DatedMeasure } from "./fall.ts";
import type { Ending } from "./endings.ts";
import { stagesOf } from "./reading.ts";

export interface CapInForce {
  readonly measureId: MeasureId;
  readonly cap: Pupils;
  /** The fall in which it began. */
  readonly since: Fall;
}

/** Caps of the stage; one that would begin when the stage is already ended does nothing. */
function capsOf(measures: readonly DatedMeasure[], stage: Stage, ending: Ending | null): CapInForce[] {
  const caps: CapInForce[] = [];
  for (const { measure, fall } of measures) {
    const { kind, cap } = measure;
    if (kind !== "intake-cap" || cap === undefined || !stagesOf(measure).includes(stage)) continue;
    if (ending === null || fall < ending.fall) caps.push({ measureId: measure.id, cap, since: fall });
  }
  return caps;
}

const prevails = (cap: CapInForce, over: CapInForce): boolean =>
  cap.since > over.since || (cap.since === over.since && cap.cap < over.cap);

function inForce(caps: readonly CapInForce[], fall: Fall): CapInForce | null {
  let best: CapInForce | null = null;
  for (const cap of caps) if (cap.since <= fall && (best === null || prevails(cap, best))) best = cap;
  return best;
}

/** By fall; nothing in the base year, whose intake is the roster's. Null when no cap is ever in force. */
export function capLine(
  measures: readonly DatedMeasure[],
  stage: Stage,
  ending: Ending | null,
  falls: readonly Fall[],
): readonly (CapInForce | null)[] | null {
  const caps = capsOf(measures, stage, ending);
  if (caps.length === 0) return null;
  return falls.map((fall, index) => (index === 0 ? null : inForce(caps, fall)));
}
