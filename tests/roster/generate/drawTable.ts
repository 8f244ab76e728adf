/** One table on a sheet: titles, header, schools in groups, sums, and what people leave below. */
import { gradesOf, type Stage } from "../../../shared/model/stage.ts";
import { ownerships } from "../../../shared/model/vocabulary.ts";
import { drawHeader } from "./drawHeader.ts";
import { drawSum } from "./drawSums.ts";
import { lineContent, valueOf, type Drawing, type Line } from "./lineContent.ts";
import { badContent, badDate } from "./mess.ts";
import type { SheetDraft } from "./sheetDraft.ts";

export interface TableStory {
  readonly lines: readonly Line[];
  /** 公办 or 民办, for the title. */
  readonly ownership?: string;
  /** A table of one stage has the columns of that stage. */
  readonly stage?: Stage;
}

/** Where the table must be complained about. */
export interface Spoilt {
  readonly badCells: readonly { readonly cell: string; readonly school: string; readonly field: string }[];
  readonly wrongSums: readonly string[];
}

interface Column {
  readonly path: readonly string[];
  readonly field: string;
}

export function drawTable(sheet: SheetDraft, drawing: Drawing, story: TableStory): Spoilt {
  return new TableDrawing(sheet, drawing, story).draw();
}

class TableDrawing {
  readonly #sheet: SheetDraft;
  readonly #drawing: Drawing;
  readonly #story: TableStory;
  readonly #columns: readonly Column[];
  readonly #badCells: { cell: string; school: string; field: string }[] = [];
  readonly #wrongSums: string[] = [];
  #body = 1;

  constructor(sheet: SheetDraft, drawing: Drawing, story: TableStory) {
    this.#sheet = sheet;
    this.#drawing = drawing;
    this.#story = story;
    this.#columns = columnsFor(drawing, story.stage);
  }

  draw(): Spoilt {
    const { layout } = this.#drawing;
    this.#titles();
    this.#header();
    this.#body = this.#sheet.next;
    const isHeaded = layout.split === "headings";
    const groups =
      isHeaded || layout.totals === "ownership" ? byOwnership(this.#story.lines) : [this.#story.lines];
    for (const [i, group] of groups.entries()) {
      if (isHeaded)
        this.#sheet.put(this.#sheet.next, 1, { text: `${"一二"[i] ?? ""}、${ownershipWord(group)}学校` });
      this.#lines(group);
      if (layout.totals === "ownership") this.#sum(group, `${ownershipWord(group)}小计`);
    }
    if (layout.totals === "grand") this.#sum(this.#story.lines, this.#isUnlabelled() ? "" : "合  计");
    if (layout.totals === "ownership") this.#sum(this.#story.lines, "总 计");
    this.#below();
    return { badCells: this.#badCells, wrongSums: this.#wrongSums };
  }

  #isUnlabelled(): boolean {
    const { mess, layout } = this.#drawing;
    return mess.unlabelledSum && mess.sums !== "uncalculated" && layout.scale === 1;
  }

  #header(): void {
    drawHeader(this.#sheet, this.#columns, this.#drawing.layout, this.#drawing.mess);
  }

  #titles(): void {
    const { layout, county } = this.#drawing;
    const { ownership = "", stage } = this.#story;
    const stageWord = stage === undefined ? "" : stage === "primary" ? "小学" : "初中";
    for (const title of layout.titles) {
      const text = title
        .replaceAll("{县}", county.name)
        .replaceAll("{办别}", ownership)
        .replaceAll("{学段}", stageWord);
      const row = this.#sheet.next;
      this.#sheet.put(row, 1, { text });
      if (layout.kind === "xlsx") this.#sheet.merge(row, 1, row, this.#columns.length);
    }
    if (layout.unit !== undefined) {
      this.#sheet.put(this.#sheet.next, Math.max(2, this.#columns.length - 1), { text: layout.unit });
    }
  }

  #lines(lines: readonly Line[]): void {
    const { layout, mess } = this.#drawing;
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1];
      const isNewTown = before !== undefined && before.school.town !== line.school.town;
      if (mess.headerAgain && i === 7) this.#header();
      if (mess.blankRows && i % 5 === 4 && layout.split !== "headings" && line.school !== before?.school) {
        this.#sheet.next += 1;
      }
      if (layout.totals === "town" && isNewTown) this.#townSum(lines, before.school.town);
      const row = this.#sheet.next;
      this.#line(line, row, i + 1);
      if (before !== undefined) this.#mergeBeside(before, line, row);
    }
    const last = lines.at(-1);
    if (layout.totals === "town" && last !== undefined) this.#townSum(lines, last.school.town);
    if (mess.hiddenRow && layout.kind === "xlsx") this.#hiddenRow();
  }

  #line(line: Line, row: number, serial: number): void {
    const { mess, chance, layout, county } = this.#drawing;
    for (const [c, { field }] of this.#columns.entries()) {
      const content = lineContent(this.#drawing, line, field, serial, row);
      if (content === null) continue;
      const isDate = field === "licenseExpiry" && line.school[field] !== undefined;
      const isCount = /^(enrollment|seats)\./u.test(field) && valueOf(line, field, county.schooling) !== null;
      const canSpoil = mess.badCells && (isDate || isCount);
      const isSpoilt = canSpoil && chance() < (isDate ? 0.2 : 0.02);
      const cell = this.#sheet.put(
        row,
        c + 1,
        isSpoilt ? (isDate ? badDate(chance) : badContent(chance, layout.kind === "text")) : content,
      );
      if (isSpoilt) this.#badCells.push({ cell, school: line.school.name, field });
    }
  }

  /** The second row of a school, and the second school of a town, stand beside the first one's merged cell. */
  #mergeBeside(before: Line, line: Line, row: number): void {
    const { split } = this.#drawing.layout;
    const { rows, merges } = this.#sheet;
    if (rows.get(row - 1) === undefined) return;
    for (const [c, { field }] of this.#columns.entries()) {
      const isSame =
        split === "rows"
          ? before.school === line.school &&
            ["serial", "name", "code", "town", "ownership", "type"].includes(field)
          : split === "headings" && field === "town" && before.school.town === line.school.town;
      if (!isSame) continue;
      rows.get(row)?.delete(c + 1);
      const above = merges.findIndex(
        ({ left, right, bottom }) => left === c + 1 && right === c + 1 && bottom === row - 1,
      );
      const top = merges[above]?.top ?? row - 1;
      if (above >= 0) merges.splice(above, 1);
      this.#sheet.merge(top, c + 1, row, c + 1);
    }
  }

  #townSum(lines: readonly Line[], town: string): void {
    this.#sum(
      lines.filter(({ school }) => school.town === town),
      `${town}小计`,
    );
  }

  #sum(lines: readonly Line[], label: string): void {
    const spoilt = new Set(this.#badCells.map(({ field }) => field));
    const fields = this.#columns.map(({ field }) => field);
    const wrong = drawSum(this.#sheet, this.#drawing, { fields, lines, label, body: this.#body, spoilt });
    if (wrong !== null) this.#wrongSums.push(wrong);
  }

  #hiddenRow(): void {
    const row = this.#sheet.next;
    for (const [c, { field }] of this.#columns.entries()) {
      if (field === "name") this.#sheet.put(row, c + 1, { text: "已撤并小学" });
      if (field.startsWith("enrollment.")) this.#sheet.put(row, c + 1, { number: 33 });
    }
    this.#sheet.hiddenRows.add(row);
  }

  #below(): void {
    const { mess } = this.#drawing;
    if (mess.templateRows) this.#templateRows();
    if (!mess.footer) return;
    const row = this.#sheet.next;
    this.#sheet.put(row, 1, { text: "填表人：李红梅" });
    this.#sheet.put(row, 4, { text: "审核人：张志强" });
    this.#sheet.put(row, 7, { text: "填表日期：2021年9月20日" });
    this.#sheet.put(row + 1, 1, { text: "注：本表以学籍系统数据为准，学生数含随班就读。" });
  }

  /** Running numbers and zero sums, filled in beforehand for schools that never came. */
  #templateRows(): void {
    for (const serial of [200, 201, 202]) {
      const row = this.#sheet.next;
      for (const [c, { field }] of this.#columns.entries()) {
        if (field === "serial") this.#sheet.put(row, c + 1, { number: serial });
        if (field.startsWith("total.")) this.#sheet.put(row, c + 1, { number: 0 });
      }
      this.#sheet.next = row + 1;
    }
  }
}

function columnsFor({ layout, county }: Drawing, stage: Stage | undefined): Column[] {
  const columns = layout.columns.map(([path, field]) => ({ path, field }));
  if (stage === undefined) return columns;
  const own = gradesOf(county.schooling, stage).map((grade) => `enrollment.${grade}`);
  return columns.filter(({ field }) => !field.startsWith("enrollment.") || own.includes(field));
}

const byOwnership = (lines: readonly Line[]): (readonly Line[])[] =>
  (["public", "private"] as const).map((ownership) =>
    lines.filter(({ school }) => school.ownership === ownership),
  );

const ownershipWord = (lines: readonly Line[]): string => ownerships[lines[0]?.school.ownership ?? "public"];
