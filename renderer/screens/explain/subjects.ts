/** What numbers of the window's parts are, as subjects of an explanation. */
import type { FigureKey } from "../../../shared/calculation/explain/figureKeys.ts";
import type { Subject, Total } from "../../../shared/calculation/explain/subject.ts";
import { plus } from "../../../shared/calculation/explain/ways.ts";
import type { Outlook, Shortage } from "../../../shared/calculation/outlook.ts";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import type { StageOrAll } from "../../../shared/model/stage.ts";
import type { Fall } from "../../../shared/model/units.ts";

/** A figure of a row of the whole county. */
export const countyFigure = (
  countyCode: string,
  { year, stage }: Pick<BalanceRow, "year" | "stage">,
  figure: FigureKey,
): Subject => ({ of: "row", countyCode, year, stage, figure });

/** Pupils still to reduce, for the target that asks for most. */
export const reductionSubject = (countyCode: string, { year, stage, toReduce }: Outlook): Subject => ({
  of: "to-reduce",
  countyCode,
  year,
  stage,
  ...(toReduce?.because === "task" ? { target: "task" } : {}),
});

/** What a county of the city has to do, fall by fall. */
export interface CountyOutlook {
  readonly countyCode: string;
  readonly outlooks: readonly Outlook[];
}

/** A city has no target of its own: what its counties still have to reduce is added up. */
export const cityReductionSubject = (counties: readonly CountyOutlook[], at: Outlook): Subject =>
  cityTotal("to-reduce", counties, at, (countyCode, outlook) =>
    outlook.toReduce === null ? [] : [reductionSubject(countyCode, outlook)],
  );

export const citySeatsShortSubject = (counties: readonly CountyOutlook[], at: Outlook): Subject =>
  cityTotal("seats-short", counties, at, (countyCode, outlook) => [seatsShortSubject(countyCode, outlook)]);

function cityTotal(
  total: Total,
  counties: readonly CountyOutlook[],
  { year, stage }: Outlook,
  subjectsOf: (countyCode: string, outlook: Outlook) => readonly Subject[],
): Subject {
  const terms = counties.flatMap(({ countyCode, outlooks }) => {
    const own = outlooks.find((one) => one.year === year && one.stage === stage);
    return own === undefined ? [] : subjectsOf(countyCode, own).map(plus);
  });
  return { of: "total", total, year, stage, by: "county", terms };
}

/** The shortages of all places together. */
export const seatsShortSubject = (
  countyCode: string,
  { year, stage }: Pick<Outlook, "year" | "stage">,
): Subject => ({
  of: "seats-short",
  countyCode,
  year,
  stage,
});

export const shortageSubject = (
  { countyCode, area, stage }: Shortage & { readonly stage: StageOrAll },
  year: Fall,
): Subject => ({
  of: "row",
  countyCode,
  ...(area === undefined ? {} : { area }),
  year,
  stage,
  figure: "seatShortage",
});

/** Of a measure of one stage that stage, so that a 0 says at once why it is one. */
export function measureFigure(
  { id, stages: [only, ...others] = [] }: Measure,
  year: Fall,
  figure: "pupils" | "seats",
): Subject {
  const stage = only === undefined || others.length > 0 ? "all" : only;
  return { of: "measure", measureId: id, year, stage, figure };
}
