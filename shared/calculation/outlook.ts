/**
 * What must still be done: for every fall to come and each stage the pupils who still have to leave private schools for
 * the target, the public seats that are short, place by place, and the last day on which seats may open to count for that
 * fall. Places never make up for each other: children stay in their area. Today is handed in, for there is no clock here.
 */
import type { County } from "../model/county.ts";
import type { StageOrAll } from "../model/stage.ts";
import type { CountyCode, Fall, IsoDate, Pupils, Seats } from "../model/units.ts";
import type { Calculator } from "./calculator.ts";
import { findRow, type BalanceRow } from "./rows.ts";
import { judgeTargets, type TargetJudgement } from "./targets.ts";

/** Too few seats in one place. */
export interface Shortage {
  readonly countyCode: CountyCode;
  /** Absent: the whole county. "": what lies in no area, of a county that has areas. */
  readonly area?: string;
  readonly seats: Seats;
}

export interface StillToReduce {
  readonly pupils: Pupils;
  /** Which target asks for most: a share, or a task in pupils. */
  readonly because: "share" | "task";
}

export interface Outlook {
  readonly year: Fall;
  readonly stage: StageOrAll;
  /** Null where no target is set. */
  readonly toReduce: StillToReduce | null;
  /** Largest first. */
  readonly shortages: readonly Shortage[];
  /** The sum of the shortages. */
  readonly seatsShort: Seats;
  /** What opens after this day counts for a later fall. */
  readonly lastDay: IsoDate;
  /** That day is over. */
  readonly isPast: boolean;
}

const stages: readonly StageOrAll[] = ["all", "primary", "junior"];

/** By fall after the base year; both stages together first. */
export function countyOutlook(calculator: Calculator, county: County, today: IsoDate): readonly Outlook[] {
  const judged = judgeTargets(county, calculator.countyRows(county.id));
  return calculator.falls(county.id).flatMap((year) => {
    if (year === county.baseYear) return [];
    const lastDay = `${year}-${county.snapshot}`;
    return stages.map((stage) => ({
      year,
      stage,
      toReduce: stillToReduce(judged.filter(({ row }) => row.year === year && row.stage === stage)),
      ...summed(shortagesOf(calculator, county.id, year, stage)),
      lastDay,
      isPast: lastDay < today,
    }));
  });
}

/** The counties together: their sums, and short is which county. A fall counts that all of them have. */
export function cityOutlook(
  calculator: Calculator,
  counties: readonly County[],
  today: IsoDate,
): readonly Outlook[] {
  const all = counties.map((county) => countyOutlook(calculator, county, today));
  const [first = [], ...others] = all;
  return first.flatMap(({ year, stage }) => {
    const parts = [first, ...others].map((outlooks) =>
      outlooks.find((one) => one.year === year && one.stage === stage),
    );
    const known = parts.filter((part) => part !== undefined);
    return known.length < parts.length ? [] : [together(known, counties)];
  });
}

function stillToReduce(judged: readonly TargetJudgement[]): StillToReduce | null {
  const asked = judged.flatMap(({ share, task }): StillToReduce[] => [
    ...(share === null ? [] : [{ pupils: share.stillToReduce, because: "share" as const }]),
    ...(task === null ? [] : [{ pupils: Math.max(0, task.required - task.done), because: "task" as const }]),
  ]);
  return asked.toSorted((a, b) => b.pupils - a.pupils)[0] ?? null;
}

/** In every place, also where there is none: the county's areas and what lies in none, or the county that has no areas. */
export function shortagesOf(
  calculator: Calculator,
  countyCode: CountyCode,
  year: Fall,
  stage: StageOrAll,
): readonly Shortage[] {
  const shortIn = (rows: readonly BalanceRow[]): Seats => findRow(rows, year, stage)?.seatShortage ?? 0;
  const areas = calculator.areaRows(countyCode);
  if (areas.length === 0) return [{ countyCode, seats: shortIn(calculator.countyRows(countyCode)) }];
  return [
    ...areas.map(({ area, rows }) => ({ countyCode, area, seats: shortIn(rows) })),
    { countyCode, area: "", seats: shortIn(calculator.rowsIn(countyCode, "")) },
  ];
}

function summed(shortages: readonly Shortage[]): Pick<Outlook, "shortages" | "seatsShort"> {
  const short = shortages.filter(({ seats }) => seats > 0).toSorted((a, b) => b.seats - a.seats);
  return { shortages: short, seatsShort: short.reduce((sum, { seats }) => sum + seats, 0) };
}

/** The same fall and stage of each county, in their order. */
function together(parts: readonly Outlook[], counties: readonly County[]): Outlook {
  const [first] = parts;
  if (first === undefined) throw new Error("a city has a county");
  const reductions = parts.flatMap(({ toReduce }) => toReduce ?? []);
  const shortages = parts.map(({ seatsShort }, place) => ({
    countyCode: counties[place]?.id ?? "",
    seats: seatsShort,
  }));
  // Counties may count on different days; the earliest of those that are short is the one that presses.
  const pressing = parts.filter(({ seatsShort }) => seatsShort > 0);
  const lastDay = (pressing.length > 0 ? pressing : parts).map((part) => part.lastDay).toSorted()[0];
  return {
    year: first.year,
    stage: first.stage,
    toReduce:
      reductions.length === 0
        ? null
        : {
            pupils: reductions.reduce((sum, { pupils }) => sum + pupils, 0),
            because: reductions.every(({ because }) => because === "task") ? "task" : "share",
          },
    ...summed(shortages),
    lastDay: lastDay ?? first.lastDay,
    isPast: pressing.some(({ isPast }) => isPast),
  };
}
