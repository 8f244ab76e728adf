/** 参数: the falls, the snapshot day, the ratios by which cohorts move on, and the intake of each fall. */
import { gradesOf, stages, type Stage } from "../../../shared/model/stage.ts";
import type { Grade } from "../../../shared/model/units.ts";
import { pair, type CountySheets } from "./countySheets.ts";
import { lineColumn } from "./rosterColumns.ts";

const row = { falls: 0, snapshot: 1, progression: 2, index: 3 } as const;

export const fallCell = ({ parameters }: CountySheets, fall: number): string =>
  parameters.cell(row.falls, 1 + fall);
export const progressionCell = ({ parameters }: CountySheets, grade: Grade): string =>
  parameters.cell(row.progression, grade);
export const indexCell = ({ parameters }: CountySheets, stage: Stage, fall: number): string =>
  parameters.cell(row.index + pair[stage], 1 + fall);

/** For which fall the date in a cell counts. */
export function fallOfDate({ parameters }: CountySheets, date: string): string {
  const [month, day] = [parameters.cell(row.snapshot, 1), parameters.cell(row.snapshot, 2)];
  return `YEAR(${date})+IF(${date}>DATE(YEAR(${date}),${month},${day}),1,0)`;
}

export function writeParameters(sheets: CountySheets): void {
  const { parameters, county, falls } = sheets;
  falls.forEach((fall, i) => parameters.put(row.falls, 1 + i, fall));
  county.snapshot.split("-").forEach((part, i) => parameters.put(row.snapshot, 1 + i, Number(part)));
  for (const stage of stages) {
    for (const grade of gradesOf(county.schooling, stage))
      parameters.put(row.progression, grade, county.progressionBp[grade] ?? 10_000);
    falls.forEach((fall, i) => {
      const given = county.entrantIndexBp[stage]?.[fall];
      parameters.put(row.index + pair[stage], 1 + i, given ?? indexByDefault(sheets, stage, i));
    });
  }
}

/** The junior intake follows the county's own children of the year before. */
function indexByDefault(
  { roster, schools, county }: CountySheets,
  stage: Stage,
  fall: number,
): string | number {
  const last = gradesOf(county.schooling, "primary").at(-1);
  if (stage === "primary" || fall === 0 || last === undefined) return 10_000;
  const sum = (of: number): string =>
    `SUM(${roster.column(lineColumn("doNothing", of, last), schools.length)})`;
  return `=IF(${sum(0)}=0,10000,INT((20000*${sum(fall - 1)}+${sum(0)})/(2*${sum(0)})))`;
}
