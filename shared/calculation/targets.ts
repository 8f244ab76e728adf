/**
 * A county's targets judged. A share is met or not by its pupils, never by a rounded percentage: 5.004 % prints as
 * 5.00 % and still misses 5 %.
 */
import type { County, Target } from "../model/county.ts";
import type { BasisPoints, Pupils } from "../model/units.ts";
import type { Binding } from "../model/vocabulary.ts";
import { wholeBp } from "./arithmetic.ts";
import { findRow, type BalanceRow } from "./rows.ts";

export interface ShareJudgement {
  readonly shareBp: BasisPoints;
  readonly met: boolean;
  /** Pupils that still have to leave private enrollment for the share to be met. */
  readonly stillToReduce: Pupils;
}

export interface TaskJudgement {
  readonly required: Pupils;
  readonly done: Pupils;
  readonly met: boolean;
}

export interface TargetJudgement {
  readonly target: Target;
  readonly row: BalanceRow;
  readonly share: ShareJudgement | null;
  readonly task: TaskJudgement | null;
}

export const bindingOf = (county: County): Binding => county.bind ?? "net";

/** Private pupils whom a share target binds: without those whose seats are bought, unless the county says with. */
export const boundPupils = (row: BalanceRow, bind: Binding): Pupils =>
  bind === "gross" ? row.privatePhysical : row.privateCounted;

export const boundShareBp = (row: BalanceRow, bind: Binding): BasisPoints =>
  bind === "gross" ? row.grossShareBp : row.shareBp;

export function judgeShare(row: BalanceRow, bind: Binding, shareBp: BasisPoints): ShareJudgement {
  const counted = boundPupils(row, bind);
  return {
    shareBp,
    met: counted * wholeBp <= shareBp * row.total,
    stillToReduce: Math.max(0, counted - Math.floor((shareBp * row.total) / wholeBp)),
  };
}

const judgeTask = (row: BalanceRow, required: Pupils): TaskJudgement => ({
  required,
  done: row.reduction.total,
  met: row.reduction.total >= required,
});

/** Targets of falls the plan does not reach are left out. */
export function judgeTargets(county: County, rows: readonly BalanceRow[]): readonly TargetJudgement[] {
  return county.targets.flatMap((target) => {
    const row = findRow(rows, target.year, target.stage ?? "all");
    return row === undefined ? [] : [judge(target, row, bindingOf(county))];
  });
}

const judge = (target: Target, row: BalanceRow, bind: Binding): TargetJudgement => ({
  target,
  row,
  share: target.shareBp === undefined ? null : judgeShare(row, bind, target.shareBp),
  task: target.reductionPupils === undefined ? null : judgeTask(row, target.reductionPupils),
});
