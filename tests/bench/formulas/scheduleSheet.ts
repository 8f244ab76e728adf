/** 措施: a row a measure: what was typed, whether and for which fall it counts, and the seats it opens. */
import { stages, type Stage } from "../../../shared/model/stage.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import { caseIds, endingColumn } from "./caseSheet.ts";
import { never, pair, type CountySheets } from "./countySheets.ts";
import { fallCell, fallOfDate } from "./parameterSheet.ts";
import { rosterColumn } from "./rosterColumns.ts";
import { flagColumn, scheduleColumn as at } from "./scheduleColumns.ts";

export const rowOfMeasure = ({ measures }: CountySheets, measure: Measure): number =>
  1 + measures.findIndex(({ id }) => id === measure.id);

export function writeSchedule(sheets: CountySheets): void {
  for (const measure of sheets.measures) {
    const row = rowOfMeasure(sheets, measure);
    writeTyped(sheets, measure, row);
    writeReading(sheets, row);
    for (const stage of stages) writeStage(sheets, row, stage);
  }
}

function writeTyped({ schedule }: CountySheets, measure: Measure, row: number): void {
  const put = (column: number, content: string | number | undefined): void =>
    schedule.put(row, column, content ?? null);
  put(at.id, measure.id);
  put(at.kind, measure.kind);
  put(at.school, measure.schoolId);
  put(at.ownArea, measure.area === "" ? undefined : measure.area);
  put(at.cap, measure.cap);
  put(at.planned, measure.plannedDate);
  put(at.actual, measure.actualDate);
  put(at.end, measure.endDate);
  for (const stage of stages) {
    put(at.seats + pair[stage], measure.seats?.[stage]);
    put(at.stages + pair[stage], (measure.stages ?? stages).includes(stage) ? 1 : 0);
  }
}

function writeReading(sheets: CountySheets, row: number): void {
  const { schedule } = sheets;
  const cell = (column: number): string => schedule.cell(row, column);
  const put = (column: number, formula: string): void => schedule.put(row, column, `=${formula}`);
  const [kind, fall, ownership] = [cell(at.kind), cell(at.fall), cell(at.ownership)];
  const isPrivate = `IF(${ownership}="private",1,0)`;
  put(
    at.date,
    `IF(ISNUMBER(${cell(at.actual)}),${cell(at.actual)},IF(ISNUMBER(${cell(at.planned)}),${cell(at.planned)},""))`,
  );
  put(at.fall, `IF(${cell(at.date)}="","",${fallOfDate(sheets, cell(at.date))})`);
  put(
    at.ownership,
    `IF(ISBLANK(${cell(at.school)}),"project",${ofSchool(sheets, row, rosterColumn.ownership, `"missing"`)})`,
  );
  put(
    at.isBuild,
    `IF(OR(${["new-build", "rebuild", "expand", "tap"].map((one) => `${kind}="${one}"`).join(",")}),1,0)`,
  );
  put(
    at.counts,
    `IF(OR(ISBLANK(${kind}),${fall}="",${ownership}="missing"),0,IF(${kind}="purchase",${isPrivate},IF(${kind}="intake-cap",IF(ISNUMBER(${cell(
      at.cap,
    )}),${isPrivate},0),IF(${fall}<=${fallCell(sheets, 0)},0,IF(${cell(at.isBuild)}=1,1,${isPrivate})))))`,
  );
  const schoolArea = ofSchool(sheets, row, rosterColumn.area, `""`);
  put(
    at.area,
    `IF(AND(${cell(at.isBuild)}=1,NOT(ISBLANK(${cell(at.ownArea)}))),${cell(at.ownArea)},${schoolArea})`,
  );
  put(at.caseRow, `IFERROR(MATCH(${cell(at.school)},${caseIds(sheets)},0),0)`);
  put(at.until, `IF(ISNUMBER(${cell(at.end)}),${fallOfDate(sheets, cell(at.end))},${never})`);
  put(at.isPurchase, `IF(AND(${cell(at.counts)}=1,${kind}="purchase"),1,0)`);
}

/** What the roster says of the measure's school. */
function ofSchool(
  { roster, schedule, schools }: CountySheets,
  row: number,
  column: number,
  missing: string,
): string {
  const ids = roster.column(rosterColumn.id, schools.length);
  const values = roster.column(column, schools.length);
  return `IFERROR(INDEX(${values},MATCH(${schedule.cell(row, at.school)},${ids},0)),${missing})`;
}

function writeStage(sheets: CountySheets, row: number, stage: Stage): void {
  const { schedule } = sheets;
  const cell = (column: number): string => schedule.cell(row, column);
  const put = (flag: Parameters<typeof flagColumn>[0], formula: string): void =>
    schedule.put(row, flagColumn(flag, stage), `=${formula}`);
  const kind = cell(at.kind);
  const counts = `${cell(at.counts)}=1,${cell(at.stages + pair[stage])}=1`;
  const isRoute = `OR(${kind}="close",${kind}="transform",${kind}="convert")`;
  put("isRoute", `IF(AND(${counts},${isRoute}),1,0)`);
  put("routeKey", `IF(${cell(flagColumn("isRoute", stage))}=1,${cell(at.school)}&"|"&${cell(at.date)},"")`);
  put("isCap", `IF(AND(${counts},${kind}="intake-cap"),1,0)`);
  put("from", fallOfOpening(sheets, row, stage));
  const typed = cell(at.seats + pair[stage]);
  const ownSeats = ofSchool(sheets, row, rosterColumn.seats + pair[stage], "0");
  put("gain", `IF(ISNUMBER(${typed}),${typed},IF(${kind}="convert",${ownSeats},0))`);
}

/** A build at a private school waits until the stage is public; a conversion opens what it ended itself. */
function fallOfOpening(sheets: CountySheets, row: number, stage: Stage): string {
  const cell = (column: number): string => sheets.schedule.cell(row, column);
  const ofCase = (what: Parameters<typeof endingColumn>[2]): string =>
    `INDEX(${endingColumn(sheets, stage, what)},${cell(at.caseRow)})`;
  const [fall, kind] = [cell(at.fall), cell(at.kind)];
  const build = `IF(${cell(at.ownership)}="private",IF(${ofCase("kind")}="convert",MAX(${fall},${ofCase("fall")}),${never}),${fall})`;
  const conversion = `IF(${kind}="convert",IF(${ofCase("row")}=${row},${ofCase("fall")},${never}),${never})`;
  return `IF(${cell(at.counts)}=0,${never},IF(${cell(at.isBuild)}=1,${build},${conversion}))`;
}
