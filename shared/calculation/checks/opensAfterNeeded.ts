/**
 * Seats that open in a later fall than they are needed: a shortage before the fall of a build, in its own area and stage,
 * which the build would have covered. A conversion is none of these, for it brings the pupils to its seats.
 */
import { formatFall } from "../../format/numbers.ts";
import type { County } from "../../model/county.ts";
import type { Measure } from "../../model/measure.ts";
import type { Plan } from "../../model/plan.ts";
import type { Fall, Seats } from "../../model/units.ts";
import { byCodePoint } from "../arithmetic.ts";
import type { Calculator } from "../calculator.ts";
import { dateOf, fallOf } from "../fall.ts";
import type { CheckContext, CountyCheck, Found } from "../finding.ts";
import type { BalanceRow } from "../rows.ts";
import type { SeatGain } from "../seatGains.ts";
import { aboutMeasure, count, dateName, fallName, measureName, number, stageName } from "./words.ts";

export const opensAfterNeeded: CountyCheck = {
  code: "opens-after-needed",
  title: "学位开得晚",
  severity: "warning",
  scope: "county",
  run(context, county) {
    const gainsToCome = lateGains(context, county);
    const places = Map.groupBy(gainsToCome, ({ area, stage }) => `${stage}/${area}`);
    return [...places.values()].flatMap((gains) => neededBefore(context, county, gains));
  },
  sentence(finding, plan) {
    const { countyCode, area = "", year = 0 } = finding;
    const day = `${year}-${plan.county.get(countyCode)?.snapshot ?? "09-01"}`;
    return {
      text: `${measureName(finding, plan)}${formatFall(number(finding, "opens"))}才开出 ${count(finding, "seats")} 个${stageName(finding)}学位，而${area}${stageName(finding)}${fallName(finding)}已缺 ${count(finding, "seatShortage")} 个。`,
      remedy: `请把它提前到${dateName(day)}（含）前，或推迟民办学校的退出日期。`,
    };
  },
  weight: "seatShortage",
};

/** Builds that could be moved: not opened yet, and waiting for nothing but their own date; the earliest first. */
function lateGains({ calculator, plan }: CheckContext, county: County): SeatGain[] {
  if (!isShortSomewhere(calculator, county)) return [];
  return calculator
    .dossiers(county.id)
    .flatMap(({ seatGains }) => seatGains)
    .filter((gain) => gain.kind !== "convert" && gain.seats > 0 && isMovable(gain, plan, county))
    .sort((a, b) => a.from - b.from || byCodePoint(a.measureId, b.measureId));
}

const isShortSomewhere = (calculator: Calculator, { id }: County): boolean =>
  [calculator.countyRows(id), ...calculator.areaRows(id).map(({ rows }) => rows)].some((rows) =>
    rows.some(({ seatShortage }) => seatShortage > 0),
  );

function isMovable({ measureId, from }: SeatGain, plan: Plan, { snapshot }: County): boolean {
  const measure = plan.measure.get(measureId);
  const date = measure?.actualDate === undefined && measure !== undefined ? dateOf(measure) : undefined;
  return date !== undefined && fallOf(date, snapshot) === from;
}

/** Of the builds of one area and stage, in turn, those that some fall before them still needs. */
function neededBefore(
  { calculator, plan }: CheckContext,
  county: County,
  gains: readonly SeatGain[],
): Found[] {
  return gains.flatMap((gain, place) => {
    const rows = rowsOf(calculator, county, gain.area);
    const short = shortRow(rows, county, gain, gains.slice(0, place));
    const measure = plan.measure.get(gain.measureId);
    return short === undefined || measure === undefined ? [] : [late(measure, gain, short)];
  });
}

const rowsOf = (calculator: Calculator, { id }: County, area: string): readonly BalanceRow[] =>
  area === "" ? calculator.countyRows(id) : calculator.rowsIn(id, area);

/**
 * The first fall after the base year, and before the build opens, in which its stage lacks more seats than the builds
 * before it would bring. Those that are open in that fall bring no more: its row knows their seats.
 */
const shortRow = (
  rows: readonly BalanceRow[],
  { baseYear }: County,
  { stage, from }: SeatGain,
  before: readonly SeatGain[],
): BalanceRow | undefined =>
  rows.find(
    (row) =>
      row.stage === stage &&
      row.year > baseYear &&
      row.year < from &&
      row.seatShortage > seatsAfter(row.year, before),
  );

const seatsAfter = (year: Fall, gains: readonly SeatGain[]): Seats =>
  gains.reduce((sum, { from, seats }) => sum + (from > year ? seats : 0), 0);

function late(measure: Measure, gain: SeatGain, { year, seatShortage }: BalanceRow): Found {
  const numbers = { seatShortage, seats: gain.seats, opens: gain.from };
  const found = { ...aboutMeasure(measure), stage: gain.stage, year, field: "plannedDate", numbers };
  return gain.area === "" ? found : { ...found, area: gain.area };
}
