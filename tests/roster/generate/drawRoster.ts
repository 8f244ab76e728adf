/**
 * One workbook: a layout, a county's true schools and a mess by chance → sheets, with what an import must yield and at
 * which cells it must complain. The same seed gives the same workbook.
 */
import { gradesOf, stages, type Stage } from "../../../shared/model/stage.ts";
import { readField } from "../../../shared/model/fields.ts";
import { ownerships } from "../../../shared/model/vocabulary.ts";
import { addressOf } from "../../../shared/roster/neutralGrid.ts";
import type { TrueSchool } from "../support/expectSchools.ts";
import { seeded, whole, type Chance } from "../../soak/seeded.ts";
import { counties, type Layout, type MadeCounty, type MadeSchool } from "./data.ts";
import { drawHeader } from "./drawHeader.ts";
import { badContent, codeContent, countContent, noContent, someMess, type Mess } from "./mess.ts";
import { SheetDraft, type Content } from "./sheetDraft.ts";

export interface Complaint {
  readonly sheet: string;
  readonly cell: string;
}

export interface DrawnRoster {
  readonly county: MadeCounty;
  readonly sheets: readonly SheetDraft[];
  readonly truths: readonly TrueSchool[];
  /** The fields the layout has columns for. */
  readonly fields: readonly string[];
  readonly badCells: readonly Complaint[];
  readonly wrongSums: readonly Complaint[];
  readonly mess: Mess;
}

/** A row to be written: a school, or one stage of it. */
interface Line {
  readonly school: MadeSchool;
  readonly stage?: Stage;
}

interface Column {
  readonly path: readonly string[];
  readonly field: string;
}

export function drawRoster(layout: Layout, seed: number): DrawnRoster {
  return new Drawing(layout, seed).draw();
}

class Drawing {
  readonly #layout: Layout;
  readonly #county: MadeCounty;
  readonly #chance: Chance;
  readonly #mess: Mess;
  readonly #sheets: SheetDraft[] = [];
  readonly #badCells: Complaint[] = [];
  readonly #wrongSums: Complaint[] = [];
  /** By school name: fields whose cell was spoilt. */
  readonly #spoilt = new Map<string, Set<string>>();
  readonly #spoiltColumns = new Set<string>();

  constructor(layout: Layout, seed: number) {
    const county = counties.find(({ name }) => name === layout.county);
    if (county === undefined) throw new Error(`no county ${layout.county}`);
    this.#layout = layout;
    this.#county = county;
    this.#chance = seeded(seed);
    this.#mess = someMess(this.#chance, seed % 4 === 0);
  }

  draw(): DrawnRoster {
    const { schools, schooling } = this.#county;
    const bySchool = (ownership: string) => schools.filter((school) => school.ownership === ownership);
    switch (this.#layout.split) {
      case "ownership":
        this.#table(this.#sheet("公办学校"), linesOf(bySchool("public")), "公办");
        this.#table(this.#sheet("民办学校花名册"), linesOf(bySchool("private")), "民办");
        break;
      case "stacked": {
        const sheet = this.#sheet("名册");
        this.#table(sheet, linesOf(bySchool("public")), "公办");
        sheet.next += 2;
        this.#table(sheet, linesOf(bySchool("private")), "民办");
        break;
      }
      case "stage":
        for (const stage of stages) {
          const lines = schools
            .filter((school) => school.seats[stage] !== undefined)
            .map((school) => ({ school, stage }));
          this.#table(this.#sheet(stage === "primary" ? "小学" : "初中"), lines, "", stage);
        }
        break;
      case "rows":
        this.#table(
          this.#sheet("Sheet1"),
          schools.flatMap((school) =>
            stages.filter((stage) => school.seats[stage] !== undefined).map((stage) => ({ school, stage })),
          ),
        );
        break;
      default:
        this.#table(
          this.#sheet("义务教育学校"),
          linesOf(
            this.#layout.totals === "town" || this.#layout.split === "headings" ? byTown(schools) : schools,
          ),
        );
    }
    if (this.#mess.hiddenSheet && this.#layout.kind === "xlsx") this.#dictionarySheet();
    return {
      county: this.#county,
      sheets: this.#sheets,
      truths: schools.map((school) => this.#truth(school)),
      fields: [
        ...new Set(
          this.#layout.columns
            .map(([, field]) => field)
            .filter((field) =>
              /^(code|name|town|ownership|type|publicParticipation|teachers|licenseNo|organizer|enrollment\.\d|classes\.\d|seats\..*)$/u.test(
                field,
              ),
            ),
        ),
      ].filter((field) => !field.startsWith("enrollment.") || schooling !== undefined),
      badCells: this.#badCells,
      wrongSums: this.#wrongSums,
      mess: this.#mess,
    };
  }

  #sheet(name: string): SheetDraft {
    const sheet = new SheetDraft(name);
    this.#sheets.push(sheet);
    return sheet;
  }

  #dictionarySheet(): void {
    const sheet = new SheetDraft("字典", true);
    sheet.put(1, 1, { text: "办学类型" });
    sheet.put(2, 1, { text: "小学" });
    this.#sheets.push(sheet);
  }

  #table(sheet: SheetDraft, lines: readonly Line[], ownership = "", stage?: Stage): void {
    const columns = this.#columnsFor(stage);
    this.#titles(sheet, columns.length, ownership, stage);
    const header = () => drawHeader(sheet, columns, this.#layout, this.#mess);
    header();
    const body = sheet.next;
    const isHeaded = this.#layout.split === "headings";
    const groups = isHeaded || this.#layout.totals === "ownership" ? byOwnership(lines) : [lines];
    for (const [i, group] of groups.entries()) {
      if (isHeaded) sheet.put(sheet.next, 1, { text: `${"一二"[i] ?? ""}、${ownershipWord(group)}学校` });
      this.#lines(sheet, columns, group, header);
      if (this.#layout.totals === "ownership")
        this.#sum(sheet, columns, group, `${ownershipWord(group)}小计`, body);
    }
    if (this.#layout.totals === "grand") this.#grandTotal(sheet, columns, lines, body);
    else if (this.#layout.totals === "ownership") this.#sum(sheet, columns, lines, "总 计", body);
    this.#below(sheet, columns);
  }

  /** A sheet for one stage has the columns of that stage. */
  #columnsFor(stage: Stage | undefined): Column[] {
    const columns = this.#layout.columns.map(([path, field]) => ({ path, field }));
    if (stage === undefined) return columns;
    const own = gradesOf(this.#county.schooling, stage).map((grade) => `enrollment.${grade}`);
    return columns.filter(({ field }) => !field.startsWith("enrollment.") || own.includes(field));
  }

  #titles(sheet: SheetDraft, width: number, ownership: string, stage?: Stage): void {
    const stageWord = stage === undefined ? "" : stage === "primary" ? "小学" : "初中";
    for (const title of this.#layout.titles) {
      const text = title
        .replaceAll("{县}", this.#county.name)
        .replaceAll("{办别}", ownership)
        .replaceAll("{学段}", stageWord);
      const row = sheet.next;
      sheet.put(row, 1, { text });
      if (this.#layout.kind === "xlsx") sheet.merge(row, 1, row, width);
    }
    if (this.#layout.unit !== undefined)
      sheet.put(sheet.next, Math.max(2, width - 1), { text: this.#layout.unit });
  }

  #lines(sheet: SheetDraft, columns: readonly Column[], lines: readonly Line[], header: () => void): void {
    let town = { name: "", from: sheet.next };
    for (const [i, line] of lines.entries()) {
      if (this.#mess.headerAgain && i === 7) header();
      if (
        this.#mess.blankRows &&
        i % 5 === 4 &&
        this.#layout.split !== "headings" &&
        line.school !== lines[i - 1]?.school
      )
        sheet.next += 1;
      if (this.#layout.totals === "town" && i > 0 && line.school.town !== town.name)
        this.#townSum(sheet, columns, lines, town.name);
      const row = sheet.next;
      if (line.school.town !== town.name || sheet.rows.get(row - 1)?.get(1) === undefined)
        town = { name: line.school.town, from: row };
      this.#line(sheet, columns, line, row, i + 1);
      this.#mergeBeside(sheet, columns, lines, i, row);
    }
    if (this.#layout.totals === "town") this.#townSum(sheet, columns, lines, town.name);
    if (this.#mess.hiddenRow && this.#layout.kind === "xlsx") this.#hiddenRow(sheet, columns);
  }

  /** The second row of a school, and the second school of a town, stand beside the first one's merged cell. */
  #mergeBeside(
    sheet: SheetDraft,
    columns: readonly Column[],
    lines: readonly Line[],
    i: number,
    row: number,
  ): void {
    const [line, before] = [lines[i], lines[i - 1]];
    if (line === undefined || before === undefined || sheet.rows.get(row - 1) === undefined) return;
    for (const [c, { field }] of columns.entries()) {
      const same =
        this.#layout.split === "rows"
          ? before.school === line.school &&
            ["serial", "name", "code", "town", "ownership", "type"].includes(field)
          : this.#layout.split === "headings" && field === "town" && before.school.town === line.school.town;
      if (!same) continue;
      sheet.rows.get(row)?.delete(c + 1);
      const merge = sheet.merges.findIndex(
        ({ left, right, bottom }) => left === c + 1 && right === c + 1 && bottom === row - 1,
      );
      const top = sheet.merges[merge]?.top ?? row - 1;
      if (merge >= 0) sheet.merges.splice(merge, 1);
      sheet.merge(top, c + 1, row, c + 1);
    }
  }

  #line(sheet: SheetDraft, columns: readonly Column[], line: Line, row: number, serial: number): void {
    for (const [c, { field }] of columns.entries()) {
      const content = this.#content(line, field, serial, row);
      if (content === null) continue;
      const isSpoilt =
        this.#mess.badCells &&
        "number" in content &&
        /^(enrollment|seats)\./u.test(field) &&
        this.#valueOf(line, field) !== null &&
        this.#chance() < 0.02;
      const cell = sheet.put(row, c + 1, isSpoilt ? badContent(this.#chance) : content);
      if (!isSpoilt) continue;
      this.#badCells.push({ sheet: sheet.name, cell });
      this.#spoiltColumns.add(field);
      const { name } = line.school;
      this.#spoilt.set(name, (this.#spoilt.get(name) ?? new Set()).add(field));
    }
  }

  #content(line: Line, field: string, serial: number, row: number): Content | null {
    const { school, stage } = line;
    const { words, scale } = this.#layout;
    switch (field) {
      case "serial":
        return { number: serial };
      case "code":
        return codeContent(school.code, this.#mess, this.#chance);
      case "name":
        return { text: this.#nameOf(school) };
      case "town":
        return { text: school.town };
      case "ownership":
        return { text: words[school.ownership] ?? "" };
      case "type":
        return { text: words[school.type] ?? "" };
      case "stage":
        return { text: stage === "primary" ? "小学" : "初中" };
      case "publicParticipation": {
        const word = words[school.publicParticipation ? "yes" : "no"] ?? "";
        return word === "" ? null : { text: word };
      }
      case "organizer":
      case "licenseNo":
        return { text: school[field] ?? "/" };
      case "note":
        return serial % 6 === 0 ? { text: "2021年新建" } : null;
      case "person":
        return { text: "王建国" };
      case "phone":
        return { text: "0379-6012345" };
      case "otherNumber":
        return { number: 17 + serial };
      default:
        return this.#countContent(line, field, scale, row);
    }
  }

  #countContent(line: Line, field: string, scale: number, row: number): Content | null {
    const value = this.#valueOf(line, field);
    if (value === null)
      return noContent(this.#isOfOtherStage(line, field) && this.#mess.zeroWhereNone, this.#chance);
    const isSum = field.startsWith("total.") || field === "stageTotal";
    if (isSum && this.#mess.sums !== "values") return this.#sumContent(value, `SUM(A${row}:B${row})`);
    const isPupils = field.startsWith("enrollment.") || field.startsWith("total.");
    return countContent(value, isPupils ? scale : 1, this.#mess, this.#chance);
  }

  /** A 0 there says that the school has no such grade, not that the grade is empty. */
  #isOfOtherStage({ school }: Line, field: string): boolean {
    const grade = field.split(".")[1] ?? "";
    const stage = stages.find((one) => gradesOf(this.#county.schooling, one).map(String).includes(grade));
    return stage !== undefined && school.seats[stage] === undefined;
  }

  #sumContent(value: number, formula: string): Content {
    if (this.#layout.kind === "text" || this.#mess.sums === "values") return { number: value };
    return this.#mess.sums === "formulas" ? { formula, result: value } : { formula };
  }

  /** A count of the line; null where it does not apply. */
  #valueOf({ school, stage }: Line, field: string): number | null {
    const own = stage === undefined ? [...stages] : [stage];
    const gradesIn = (list: readonly Stage[]) => list.flatMap((one) => gradesOf(this.#county.schooling, one));
    const sum = (record: object, keys: readonly (number | string)[]): number | null => {
      const numbers = keys
        .map((key) => readField(record, String(key)))
        .filter((value) => typeof value === "number");
      return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
    };
    const [root, key = ""] = field.split(".");
    const named = stages.filter((one) => key === "all" || key === one);
    switch (root) {
      case "enrollment":
        return gradesIn(own).some((grade) => String(grade) === key) ? sum(school.enrollment, [key]) : null;
      case "classes":
        return sum(school.classes, [key]);
      case "total":
        return sum(school.enrollment, gradesIn(named));
      case "stageTotal":
        return sum(school.enrollment, gradesIn(own));
      case "stageClasses":
        return sum(school.classes, gradesIn(named));
      case "classTotal":
      case "ownClasses":
        return sum(school.classes, gradesIn(own));
      case "seats":
        return sum(school.seats, [key]);
      case "ownSeats":
        return sum(school.seats, own);
      case "teachers":
        return sum(school.teachersByStage, key === "" ? stages : [key]);
      case "ownTeachers":
        return sum(school.teachersByStage, own);
      default:
        return null;
    }
  }

  #grandTotal(sheet: SheetDraft, columns: readonly Column[], lines: readonly Line[], body: number): void {
    const isBare = this.#mess.unlabelledSum && this.#mess.sums !== "uncalculated" && this.#layout.scale === 1;
    this.#sum(sheet, columns, lines, isBare ? "" : "合  计", body);
  }

  #townSum(sheet: SheetDraft, columns: readonly Column[], lines: readonly Line[], town: string): void {
    this.#sum(
      sheet,
      columns,
      lines.filter(({ school }) => school.town === town),
      `${town}小计`,
      1,
    );
  }

  #sum(
    sheet: SheetDraft,
    columns: readonly Column[],
    lines: readonly Line[],
    label: string,
    body: number,
  ): void {
    const row = sheet.next;
    const wrong =
      this.#mess.wrongSum && this.#mess.sums !== "uncalculated" && label !== ""
        ? this.#wrongColumn(columns)
        : -1;
    const at = columns.findIndex(({ field }) => field === "name");
    if (label !== "") sheet.put(row, this.#layout.split === "rows" ? 1 : at + 1, { text: label });
    for (const [c, { field }] of columns.entries()) {
      const values = lines.map((line) => this.#valueOf(line, field)).filter((value) => value !== null);
      if (values.length === 0) continue;
      const isPupils = field.startsWith("enrollment.") || field.startsWith("total.");
      const scale = isPupils ? this.#layout.scale : 1;
      const value = values.reduce((total, number) => total + number, 0) / scale + (c === wrong ? 7 : 0);
      const letter = addressOf(1, c + 1).replace("1", "");
      const cell = sheet.put(
        row,
        c + 1,
        this.#sumContent(value, `SUM(${letter}${body}:${letter}${row - 1})`),
      );
      if (c === wrong) this.#wrongSums.push({ sheet: sheet.name, cell });
    }
  }

  /** A column of grades in which nothing is spoilt, so that the wrong sum is sure to be told. */
  #wrongColumn(columns: readonly Column[]): number {
    const sure = columns.flatMap(({ field }, c) =>
      field.startsWith("enrollment.") && !this.#spoiltColumns.has(field) ? [c] : [],
    );
    return sure[whole(this.#chance, sure.length)] ?? -1;
  }

  #hiddenRow(sheet: SheetDraft, columns: readonly Column[]): void {
    const row = sheet.next;
    for (const [c, { field }] of columns.entries()) {
      if (field === "name") sheet.put(row, c + 1, { text: "已撤并小学" });
      if (field.startsWith("enrollment.")) sheet.put(row, c + 1, { number: 33 });
    }
    sheet.hiddenRows.add(row);
  }

  #below(sheet: SheetDraft, columns: readonly Column[]): void {
    if (this.#mess.templateRows) {
      for (let i = 0; i < 3; i += 1) {
        const row = sheet.next;
        for (const [c, { field }] of columns.entries()) {
          if (field === "serial") sheet.put(row, c + 1, { number: 200 + i });
          if (field.startsWith("total.")) sheet.put(row, c + 1, { number: 0 });
        }
        sheet.next = row + 1;
      }
    }
    if (!this.#mess.footer) return;
    const row = sheet.next;
    sheet.put(row, 1, { text: "填表人：李红梅" });
    sheet.put(row, 4, { text: "审核人：张志强" });
    sheet.put(row, 7, { text: "填表日期：2021年9月20日" });
    sheet.put(row + 1, 1, { text: "注：本表以学籍系统数据为准，学生数含随班就读。" });
  }

  #nameOf({ name }: MadeSchool): string {
    return this.#mess.withoutCounty ? name.replace(this.#county.name, "") : name;
  }

  /** What is to come in: the school as it is written, without the cells that were spoilt. */
  #truth(school: MadeSchool): TrueSchool {
    const spoilt = this.#spoilt.get(school.name) ?? new Set<string>();
    const without = (root: string, record: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(record).filter(([key]) => !spoilt.has(`${root}.${key}`)));
    const { teachersByStage: _teachers, ...rest } = school;
    return {
      ...rest,
      name: this.#nameOf(school),
      enrollment: without("enrollment", school.enrollment),
      seats: without("seats", school.seats),
    };
  }
}

const linesOf = (schools: readonly MadeSchool[]): Line[] => schools.map((school) => ({ school }));

const byTown = (schools: readonly MadeSchool[]): MadeSchool[] =>
  schools.toSorted((a, b) => a.town.localeCompare(b.town, "zh"));

const byOwnership = (lines: readonly Line[]): (readonly Line[])[] =>
  (["public", "private"] as const).map((ownership) =>
    lines.filter(({ school }) => school.ownership === ownership),
  );

const ownershipWord = (lines: readonly Line[]): string => ownerships[lines[0]?.school.ownership ?? "public"];
