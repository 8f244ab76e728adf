/** 个案: a row a private school: what ends each of its stages and when, and which cap holds in which fall. */
import { stages, type Stage } from "../../../shared/model/stage.ts";
import type { School } from "../../../shared/model/school.ts";
import { never, pair, type CountySheets } from "./countySheets.ts";
import { fallCell } from "./parameterSheet.ts";
import { flagColumn, scheduleColumn } from "./scheduleColumns.ts";

/** Room for the falls of any plan. */
const mostFalls = 10;
const perStage = 4 + 2 * mostFalls;
const columnOf = (stage: Stage, offset: number): number => 1 + pair[stage] * perStage + offset;
const ending = { date: 0, row: 1, fall: 2, kind: 3 } as const;
const firstCap = 4;

const rowOf = ({ privateSchools }: CountySheets, school: School): number =>
  1 + privateSchools.indexOf(school);

/** The whole column, to look up by row. */
export const endingColumn = (sheets: CountySheets, stage: Stage, what: keyof typeof ending): string =>
  sheets.cases.column(columnOf(stage, ending[what]), sheets.privateSchools.length);
export const caseIds = ({ cases, privateSchools }: CountySheets): string =>
  cases.column(0, privateSchools.length);

export function endingCells(sheets: CountySheets, school: School, stage: Stage) {
  const cell = (what: keyof typeof ending): string =>
    sheets.cases.cell(rowOf(sheets, school), columnOf(stage, ending[what]));
  return { date: cell("date"), row: cell("row"), fall: cell("fall"), kind: cell("kind") };
}

/** "" where no cap holds. */
export const capCell = (sheets: CountySheets, school: School, stage: Stage, fall: number): string =>
  sheets.cases.cell(rowOf(sheets, school), columnOf(stage, firstCap + 2 * fall + 1));

/** Of all purchases in force, before the limit. */
export function purchasedSeats(sheets: CountySheets, school: School, stage: Stage, fall: number): string {
  const { schedule, cases, measures } = sheets;
  const column = (index: number): string => schedule.column(index, measures.length);
  const id = cases.cell(rowOf(sheets, school), 0);
  const year = fallCell(sheets, fall);
  return `SUMIFS(${column(scheduleColumn.seats + pair[stage])},${column(scheduleColumn.school)},${id},${column(
    scheduleColumn.isPurchase,
  )},1,${column(scheduleColumn.fall)},"<="&${year},${column(scheduleColumn.until)},">"&${year})`;
}

export function writeCases(sheets: CountySheets): void {
  for (const school of sheets.privateSchools) {
    sheets.cases.put(rowOf(sheets, school), 0, school.id);
    for (const stage of stages) {
      writeEnding(sheets, school, stage);
      for (const [fall] of sheets.falls.entries()) if (fall > 0) writeCap(sheets, school, stage, fall);
    }
  }
}

function writeEnding(sheets: CountySheets, school: School, stage: Stage): void {
  const { cases, schedule, measures } = sheets;
  const row = rowOf(sheets, school);
  const column = (index: number): string => schedule.column(index, measures.length);
  const id = cases.cell(row, 0);
  const cells = endingCells(sheets, school, stage);
  const put = (what: keyof typeof ending, formula: string): void =>
    cases.put(row, columnOf(stage, ending[what]), `=${formula}`);
  put(
    "date",
    `MINIFS(${column(scheduleColumn.date)},${column(scheduleColumn.school)},${id},${column(
      flagColumn("isRoute", stage),
    )},1)`,
  );
  put(
    "row",
    `IF(${cells.date}=0,0,MATCH(${id}&"|"&${cells.date},${column(flagColumn("routeKey", stage))},0))`,
  );
  put("fall", `IF(${cells.row}=0,${never},INDEX(${column(scheduleColumn.fall)},${cells.row}))`);
  put("kind", `IF(${cells.row}=0,"",INDEX(${column(scheduleColumn.kind)},${cells.row}))`);
}

/** The latest that has begun before the stage ends; of several of that fall the smallest. */
function writeCap(sheets: CountySheets, school: School, stage: Stage, fall: number): void {
  const { cases, schedule, measures } = sheets;
  const row = rowOf(sheets, school);
  const column = (index: number): string => schedule.column(index, measures.length);
  const own = `${column(scheduleColumn.school)},${cases.cell(row, 0)},${column(flagColumn("isCap", stage))},1`;
  const falls = column(scheduleColumn.fall);
  const since = columnOf(stage, firstCap + 2 * fall);
  const ends = endingCells(sheets, school, stage).fall;
  cases.put(
    row,
    since,
    `=MAXIFS(${falls},${own},${falls},"<="&${fallCell(sheets, fall)},${falls},"<"&${ends})`,
  );
  const sinceCell = cases.cell(row, since);
  cases.put(
    row,
    since + 1,
    `=IF(${sinceCell}=0,"",MINIFS(${column(scheduleColumn.cap)},${own},${falls},${sinceCell}))`,
  );
}
