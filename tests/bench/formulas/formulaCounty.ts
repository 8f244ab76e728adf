/** A county as a workbook that HyperFormula keeps: edits of single cells in a batch, and the balance read out of it. */
import { HyperFormula } from "hyperformula";
import type { Plan } from "../../../shared/model/plan.ts";
import type { Grade } from "../../../shared/model/units.ts";
import { figures, rowOfBalance, writeBalance } from "./balanceSheet.ts";
import { writeCases } from "./caseSheet.ts";
import { emptySheets, type CountySheets } from "./countySheets.ts";
import { writeParameters } from "./parameterSheet.ts";
import { rosterColumn } from "./rosterColumns.ts";
import { rowOfSchool, writeRoster } from "./rosterSheet.ts";
import { scheduleColumn } from "./scheduleColumns.ts";
import { rowOfMeasure, writeSchedule } from "./scheduleSheet.ts";
import type { Content, Place, Sheet } from "./sheet.ts";

export function sheetsOf(plan: Plan, code: string): CountySheets {
  const sheets = emptySheets(plan, code);
  for (const write of [writeParameters, writeRoster, writeCases, writeSchedule, writeBalance]) write(sheets);
  return sheets;
}

const allSheets = ({ parameters, roster, cases, schedule, balance }: CountySheets): readonly Sheet[] => [
  parameters,
  roster,
  cases,
  schedule,
  balance,
];

export const formulasIn = (sheets: CountySheets): number =>
  allSheets(sheets).reduce((sum, sheet) => sum + sheet.formulas, 0);

export class FormulaCounty {
  readonly #sheets: CountySheets;
  readonly #book: HyperFormula;

  constructor(sheets: CountySheets) {
    this.#sheets = sheets;
    const contents = allSheets(sheets).map(
      ({ name, rows }) => [name, Array.from(rows, (row) => row ?? [])] as const,
    );
    this.#book = HyperFormula.buildFromSheets(Object.fromEntries(contents), {
      licenseKey: "gpl-v3",
      dateFormats: ["YYYY-MM-DD"],
    });
  }

  setPupils(schoolId: string, grade: Grade, pupils: number): void {
    const school = this.#sheets.schools.find(({ id }) => id === schoolId);
    if (school === undefined) throw new Error(`no school ${schoolId}`);
    const row = rowOfSchool(this.#sheets, school);
    this.#set(this.#sheets.roster, { row, column: rosterColumn.gradesBefore + grade }, pupils);
  }

  setCap(measureId: string, cap: number): void {
    this.#set(this.#sheets.schedule, { row: this.#rowOf(measureId), column: scheduleColumn.cap }, cap);
  }

  setPlannedDate(measureId: string, date: string): void {
    this.#set(this.#sheets.schedule, { row: this.#rowOf(measureId), column: scheduleColumn.planned }, date);
  }

  /** All figures of a row, in their order. */
  figuresOf(area: number, fall: number, stage: Parameters<typeof rowOfBalance>[3]): readonly unknown[] {
    const row = rowOfBalance(this.#sheets, area, fall, stage);
    const sheet = this.#idOf(this.#sheets.balance);
    return Object.keys(figures).map((_, col) => this.#book.getCellValue({ sheet, row, col }));
  }

  end(): void {
    this.#book.destroy();
  }

  #rowOf(measureId: string): number {
    const measure = this.#sheets.measures.find(({ id }) => id === measureId);
    if (measure === undefined) throw new Error(`no measure ${measureId}`);
    return rowOfMeasure(this.#sheets, measure);
  }

  #set(sheet: Sheet, { row, column }: Place, content: Content): void {
    const address = { sheet: this.#idOf(sheet), row, col: column };
    this.#book.batch(() => void this.#book.setCellContents(address, [[content]]));
  }

  #idOf({ name }: Sheet): number {
    const id = this.#book.getSheetId(name);
    if (id === undefined) throw new Error(`no sheet ${name}`);
    return id;
  }
}
