/** What the calculation hands out, in the shape and order outside programs get it. */
import type { Stage } from "../model/stage.ts";
import type { CountyCode, Fall, MeasureId, Pupils } from "../model/units.ts";
import { at, byCodePoint } from "./arithmetic.ts";
import type { Dossier } from "./dossier.ts";
import type { Effect } from "./purchases.ts";
import { sumRows, type AreaRows, type BalanceRow } from "./rows.ts";

/** Pupils by measure, fall and stage; zeros are left out. */
export type Effects = Readonly<
  Record<MeasureId, Readonly<Record<string, Readonly<Partial<Record<Stage, Pupils>>>>>>
>;

export interface CountyResult {
  readonly code: CountyCode;
  readonly rows: readonly BalanceRow[];
  readonly areas: readonly AreaRows[];
  readonly effects: Effects;
  readonly ignored: readonly MeasureId[];
}

export interface CalculationResult {
  readonly city: { readonly rows: readonly BalanceRow[] };
  readonly counties: readonly CountyResult[];
}

type Entry<Value> = readonly [string, Value];

/** `fromEntries`, since an id may be any text and writing to the key "__proto__" would lose it. */
const withoutEmpty = <Value extends object>(entries: readonly Entry<Value>[]): Record<string, Value> =>
  Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));

export function effectsOf(dossiers: Iterable<Dossier>, falls: readonly Fall[]): Effects {
  const byMeasure = new Map<MeasureId, Effect[]>();
  for (const { effects } of dossiers) {
    for (const effect of effects)
      byMeasure.set(effect.measureId, [...(byMeasure.get(effect.measureId) ?? []), effect]);
  }
  return withoutEmpty(Array.from(byMeasure, ([id, effects]) => [id, byFall(effects, falls)] as const));
}

const byFall = (
  effects: readonly Effect[],
  falls: readonly Fall[],
): Record<string, Partial<Record<Stage, Pupils>>> =>
  withoutEmpty(falls.map((fall, index) => [String(fall), byStage(effects, index)] as const));

function byStage(effects: readonly Effect[], index: number): Partial<Record<Stage, Pupils>> {
  const pupils: Partial<Record<Stage, Pupils>> = {};
  for (const effect of effects) {
    const amount = at(effect.pupils, index);
    if (amount !== 0) pupils[effect.stage] = (pupils[effect.stage] ?? 0) + amount;
  }
  return pupils;
}

export function ignoredIn(dossiers: Iterable<Dossier>): readonly MeasureId[] {
  const ids: MeasureId[] = [];
  for (const { ignored } of dossiers) ids.push(...ignored.keys());
  return ids.sort(byCodePoint);
}

/** Sums of the counties' rows, over the falls that all of them have. */
export function sumCounties(counties: readonly (readonly BalanceRow[])[]): readonly BalanceRow[] {
  const [first = []] = counties;
  return first.flatMap(({ year, stage }, index) => {
    const fallIndex = Math.floor(index / rowsPerFall);
    const rows = counties.flatMap((county) => rowOfFall(county, year, index - fallIndex * rowsPerFall) ?? []);
    return rows.length === counties.length ? [sumRows(year, stage, rows)] : [];
  });
}

/** primary, junior, all */
const rowsPerFall = 3;

/** A county's rows stand fall after fall without gaps. */
function rowOfFall(rows: readonly BalanceRow[], year: Fall, placeInFall: number): BalanceRow | undefined {
  const [first] = rows;
  return first === undefined ? undefined : rows[(year - first.year) * rowsPerFall + placeInFall];
}
