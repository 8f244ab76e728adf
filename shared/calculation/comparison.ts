/**
 * Where a fall and stage stands against the base year, against no further measures and against the target, all in the
 * private enrollment which the county's targets bind. The line without measures is that of doNothing.ts.
 */
import type { County } from "../model/county.ts";
import type { BasisPoints, Pupils } from "../model/units.ts";
import { boundIfNothingDone, shareIfNothingDone } from "./doNothing.ts";
import type { BalanceRow } from "./rows.ts";
import {
  bindingOf,
  boundPupils,
  boundShareBp,
  judgeTargets,
  pupilsAllowed,
  type TaskJudgement,
} from "./targets.ts";

export interface Standing {
  readonly pupils: Pupils;
  readonly shareBp: BasisPoints;
}

export interface Comparison {
  readonly base: Standing;
  readonly ifNothingDone: Standing;
  readonly planned: Standing;
  /** Null where no share is set; its pupils are the most that the share leaves room for. */
  readonly target: Standing | null;
  readonly task: TaskJudgement | null;
}

/** `base`: the row of the same stage in the base year. */
export function compare(county: County, row: BalanceRow, base: BalanceRow): Comparison {
  const bind = bindingOf(county);
  const { share = null, task = null } = judgeTargets(county, [row])[0] ?? {};
  return {
    base: { pupils: boundPupils(base, bind), shareBp: boundShareBp(base, bind) },
    ifNothingDone: { pupils: boundIfNothingDone(row, bind), shareBp: shareIfNothingDone(row, bind) },
    planned: { pupils: boundPupils(row, bind), shareBp: boundShareBp(row, bind) },
    target: share === null ? null : { shareBp: share.shareBp, pupils: pupilsAllowed(row, share.shareBp) },
    task,
  };
}
