/**
 * Seats that may open late: a milestone on the way to them is overdue, and the measure is not done. Where the county or the
 * area would be short without all such seats of that fall, it is an error.
 */
import { wholeCounty } from "../../format/wholeCounty.ts";
import { isPast, overdueMilestones, type Overdue } from "../../milestones/state.ts";
import type { County } from "../../model/county.ts";
import type { Measure } from "../../model/measure.ts";
import type { Stage } from "../../model/stage.ts";
import type { Seats } from "../../model/units.ts";
import type { Calculator } from "../calculator.ts";
import type { CheckContext, CountyCheck, Finding, Found } from "../finding.ts";
import type { SeatGain } from "../seatGains.ts";
import {
  aboutMeasure,
  count,
  countyName,
  fallName,
  measureName,
  milestoneName,
  number,
  stageName,
} from "./words.ts";

export const seatsAtRisk: CountyCheck = {
  code: "seats-at-risk",
  title: "学位可能延期",
  severity: "error",
  scope: "county",
  run(context, county) {
    const gains = gainsAtRisk(context, county);
    return gains.map((gain) => foundOf(context, county, gain, gains));
  },
  sentence: (finding, plan) => ({
    text: `${measureName(finding, plan)}${overdueWords(finding, milestoneName(finding, plan))}，${fallName(finding)} ${count(finding, "seats")} 个${stageName(finding)}学位可能不能按期开出${shortWords(finding, countyName(finding, plan))}。`,
    remedy:
      "请催办逾期节点，已办成的填完成日期；确定推迟的，把措施的计划日期改到能办成的时候，并安排过渡学位。",
  }),
  weight: "shortage",
};

interface GainAtRisk {
  readonly gain: SeatGain;
  readonly measure: Measure;
  readonly overdue: readonly Overdue[];
  /** By how much spare seats would be fewer without the measure: a conversion brings pupils to its seats. */
  readonly loss: Seats;
}

/** None in a plan whose years have passed: its seats are open or they are not. */
function gainsAtRisk({ plan, calculator, today }: CheckContext, county: County): GainAtRisk[] {
  if (isPast(county, today)) return [];
  return calculator
    .dossiers(county.id)
    .flatMap(({ seatGains }) => seatGains)
    .flatMap((gain) => {
      const measure = plan.measure.get(gain.measureId);
      if (measure === undefined || measure.actualDate !== undefined || gain.seats <= 0) return [];
      const overdue = overdueMilestones(calculator.milestones(measure.id), measure, today).filter(
        ({ plannedDate }) => measure.plannedDate === undefined || plannedDate <= measure.plannedDate,
      );
      return overdue.length === 0 ? [] : [{ gain, measure, overdue, loss: lossOf(calculator, gain) }];
    });
}

function lossOf(calculator: Calculator, { measureId, stage, from, seats }: SeatGain): Seats {
  const figure = calculator.measureFigures(measureId)?.find(({ year }) => year === from);
  return seats - (figure?.pupils[stage] ?? 0);
}

function foundOf(
  { calculator }: CheckContext,
  county: County,
  { gain, measure, overdue }: GainAtRisk,
  all: readonly GainAtRisk[],
): Found {
  const { stage, area, from: year, seats } = gain;
  const together = all.filter((one) => one.gain.stage === stage && one.gain.from === year);
  const inCounty = shortageWithout(calculator.countyRows(county.id), stage, year, together);
  const inArea =
    area === ""
      ? 0
      : shortageWithout(
          calculator.rowsIn(county.id, area),
          stage,
          year,
          together.filter((one) => one.gain.area === area),
        );
  const [oldest] = overdue;
  const shortage = Math.max(inCounty, inArea);
  return {
    ...aboutMeasure(measure),
    // Said of the place that is the shorter, of the smaller one where both are.
    ...(inArea > 0 && inArea >= inCounty ? { area } : {}),
    stage,
    year,
    field: "milestones",
    ...(oldest === undefined ? {} : { milestoneId: oldest.milestone.id }),
    numbers: { seats, shortage, days: oldest?.days ?? 0, count: overdue.length },
    ...(shortage > 0 ? {} : { severity: "warning" as const }),
  };
}

/** How many seats the row of that fall would lack without all that is at risk in it. */
function shortageWithout(
  rows: ReturnType<Calculator["countyRows"]>,
  stage: Stage,
  year: number,
  atRisk: readonly GainAtRisk[],
): Seats {
  const row = rows.find((one) => one.stage === stage && one.year === year);
  const lost = atRisk.reduce((sum, { loss }) => sum + loss, 0);
  return row === undefined ? 0 : Math.max(0, lost - row.spareSeats);
}

const overdueWords = (finding: Finding, name: string): string =>
  number(finding, "count") === 1
    ? `的节点“${name}”已逾期 ${count(finding, "days")} 天`
    : `有 ${count(finding, "count")} 个节点逾期，最早的“${name}”已过 ${count(finding, "days")} 天`;

const shortWords = (finding: Finding, county: string): string =>
  number(finding, "shortage") === 0
    ? ""
    : `；届时${finding.area ?? wholeCounty(county)}${stageName(finding)}将缺 ${count(finding, "shortage")} 个（逾期的项目都算在内）`;
