/** 学校: a row a school, its cohorts fall by fall as they would go and as planned, and what of them counts as private. */
import { gradesOf, stages, type Stage } from "../../../shared/model/stage.ts";
import type { School } from "../../../shared/model/school.ts";
import type { Grade } from "../../../shared/model/units.ts";
import { capCell, endingCells, purchasedSeats } from "./caseSheet.ts";
import { pair, type CountySheets } from "./countySheets.ts";
import { fallCell, indexCell, progressionCell } from "./parameterSheet.ts";
import { lineColumn, rosterColumn, sumColumn, type CohortLine } from "./rosterColumns.ts";
import { rounded } from "./sheet.ts";

export const rowOfSchool = ({ schools }: CountySheets, school: School): number => 1 + schools.indexOf(school);

export function writeRoster(sheets: CountySheets): void {
  for (const school of sheets.schools) {
    writeGiven(sheets, school);
    for (const stage of stages) {
      writeLine(sheets, school, stage, "doNothing");
      writeLine(sheets, school, stage, "planned");
      if (school.ownership === "private") writePrivateSums(sheets, school, stage);
    }
  }
}

function writeGiven(sheets: CountySheets, school: School): void {
  const { roster } = sheets;
  const row = rowOfSchool(sheets, school);
  roster.put(row, rosterColumn.id, school.id);
  roster.put(row, rosterColumn.area, school.area);
  roster.put(row, rosterColumn.ownership, school.ownership);
  for (const stage of stages) {
    for (const grade of gradesOf(sheets.county.schooling, stage))
      roster.put(row, rosterColumn.gradesBefore + grade, school.enrollment[grade] ?? 0);
    roster.put(row, rosterColumn.seats + pair[stage], school.seats[stage] ?? 0);
  }
}

function writeLine(sheets: CountySheets, school: School, stage: Stage, line: CohortLine): void {
  const { roster, county, falls } = sheets;
  const row = rowOfSchool(sheets, school);
  const grades = gradesOf(county.schooling, stage);
  for (const [fall] of falls.entries()) {
    for (const grade of grades)
      roster.put(row, lineColumn(line, fall, grade), `=${pupils(sheets, school, stage, line, fall, grade)}`);
    const cells = grades.map((grade) => roster.cell(row, lineColumn(line, fall, grade)));
    roster.put(
      row,
      sumColumn(line, fall, stage),
      `=SUM(${cells[0] ?? ""}:${cells.at(-1)?.split("!")[1] ?? ""})`,
    );
  }
}

function pupils(
  sheets: CountySheets,
  school: School,
  stage: Stage,
  line: CohortLine,
  fall: number,
  grade: Grade,
): string {
  const { roster, county } = sheets;
  const row = rowOfSchool(sheets, school);
  const base = roster.cell(row, rosterColumn.gradesBefore + grade);
  if (fall === 0) return base;
  const below = gradesOf(county.schooling, stage).find((one) => one === grade - 1);
  if (below !== undefined)
    return rounded(roster.cell(row, lineColumn(line, fall - 1, below)), progressionCell(sheets, grade));
  if (line === "doNothing") return rounded(base, indexCell(sheets, stage, fall));
  const intake = roster.cell(row, lineColumn("doNothing", fall, grade));
  if (school.ownership === "public") return intake;
  const cap = capCell(sheets, school, stage, fall);
  return `IF(ISNUMBER(${cap}),MIN(${intake},${cap}),${intake})`;
}

function writePrivateSums(sheets: CountySheets, school: School, stage: Stage): void {
  const { roster, falls } = sheets;
  const row = rowOfSchool(sheets, school);
  const { fall: endFall, kind } = endingCells(sheets, school, stage);
  for (const [fall] of falls.entries()) {
    const planned = roster.cell(row, sumColumn("planned", fall, stage));
    const hasEnded = `${endFall}<=${fallCell(sheets, fall)}`;
    const bought = purchasedSeats(sheets, school, stage, fall);
    roster.put(
      row,
      sumColumn("afterClosures", fall, stage),
      `=IF(AND(${hasEnded},${kind}<>"convert"),0,${planned})`,
    );
    roster.put(row, sumColumn("physical", fall, stage), `=IF(${hasEnded},0,${planned})`);
    roster.put(row, sumColumn("purchased", fall, stage), `=IF(${hasEnded},0,MIN(${planned},${bought}))`);
  }
}
