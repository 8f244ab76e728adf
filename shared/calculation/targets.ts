/**
 * A county's targets judged. A share is met or not by its pupils, never by a rounded percentage: 5.004 % prints as
 * 5.00 % and still misses 5 %.
 */
import type { County, Target } from "../model/county.ts";
import type { StageOrAll } from "../model/stage.ts";
import type { BasisPoints, Fall, Pupils } from "../model/units.ts";
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

/** The most pupils a share leaves room for. */
export const pupilsAllowed = (row: BalanceRow, shareBp: BasisPoints): Pupils =>
  Math.floor((shareBp * row.total) / wholeBp);

export function judgeShare(row: BalanceRow, bind: Binding, shareBp: BasisPoints): ShareJudgement {
  const counted = boundPupils(row, bind);
  return {
    shareBp,
    met: counted * wholeBp <= shareBp * row.total,
    stillToReduce: Math.max(0, counted - pupilsAllowed(row, shareBp)),
  };
}

const judgeTask = (row: BalanceRow, required: Pupils): TaskJudgement => ({
  required,
  done: row.reduction.total,
  met: row.reduction.total >= required,
});

/** One for each fall and stage: of several all have to be met, so the lowest share counts and the largest task. */
export const targetsToMeet = ({ targets }: County): readonly Target[] =>
  [...Map.groupBy(targets, ({ year, stage = "all" }) => `${year}/${stage}`).values()].flatMap(strictest);

export const targetOf = (county: County, year: Fall, stage: StageOrAll): Target | undefined =>
  targetsToMeet(county).find((target) => target.year === year && (target.stage ?? "all") === stage);

function strictest(several: readonly Target[]): readonly Target[] {
  const [first] = several;
  if (first === undefined || several.length === 1) return several;
  const shares = several.flatMap(({ shareBp }) => shareBp ?? []);
  const tasks = several.flatMap(({ reductionPupils }) => reductionPupils ?? []);
  return [
    {
      ...first,
      ...(shares.length === 0 ? {} : { shareBp: Math.min(...shares) }),
      ...(tasks.length === 0 ? {} : { reductionPupils: Math.max(...tasks) }),
    },
  ];
}

/** Targets of falls the plan does not reach are left out. */
export function judgeTargets(county: County, rows: readonly BalanceRow[]): readonly TargetJudgement[] {
  return targetsToMeet(county).flatMap((target) => {
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
