/** One table on a sheet: titles, header, schools in groups, sums, and what people leave below. */
import { gradesOf, type Stage } from "../../../shared/model/stage.ts";
import { ownerships } from "../../../shared/model/vocabulary.ts";
import { drawBelow, drawHiddenRow, drawNote } from "./drawBelow.ts";
import { drawHeader } from "./drawHeader.ts";
import { drawSum } from "./drawSums.ts";
import { lineContent, valueOf, type Drawing, type Line } from "./lineContent.ts";
import { badContent, badDate } from "./mess.ts";
import { drawOthers } from "./otherSchools.ts";
import type { SheetDraft } from "./sheetDraft.ts";

export interface TableStory {
  readonly lines: readonly Line[];
  /** 公办 or 民办, for the title. */
  readonly ownership?: string;
  /** The town of a block, for the title. */
  readonly town?: string;
  /** A table of one stage has the columns of that stage. */
  readonly stage?: Stage;
}

/** Where the table stands, and where it must be complained about. */
export interface Spoilt {
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly { readonly column: number; readonly field: string }[];
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
    this.#titles();
    const first = this.#sheet.next;
    this.#header();
    const last = this.#sheet.next - 1;
    this.#body = this.#sheet.next;
    this.#groups();
    drawBelow(this.#sheet, this.#fields(), this.#drawing.mess);
    return {
      header: { first, last },
      columns: this.#columns.map(({ field }, c) => ({ column: c + 1, field })),
      badCells: this.#badCells,
      wrongSums: this.#wrongSums,
    };
  }

  #fields(): string[] {
    return this.#columns.map(({ field }) => field);
  }

  #groups(): void {
    const { layout, county } = this.#drawing;
    const { split, totals, totalsFirst } = layout;
    const { lines } = this.#story;
    if (totalsFirst) this.#wholeSum();
    for (const [i, group] of (split === "headings" || totals === "ownership"
      ? byOwnership(lines)
      : [lines]
    ).entries()) {
      const word = ownershipWord(group);
      if (split === "headings")
        this.#sheet.put(this.#sheet.next, 1, { text: `${"一二"[i] ?? ""}、${word}学校` });
      const sum = (): void => (totals === "ownership" ? this.#sum(group, `${word}小计`) : undefined);
      if (totalsFirst) sum();
      this.#lines(group);
      if (!totalsFirst) sum();
    }
    if (layout.others) drawOthers(this.#sheet, county, this.#fields());
    if (!totalsFirst) this.#wholeSum();
  }

  #wholeSum(): void {
    const { totals } = this.#drawing.layout;
    if (totals === "grand") this.#sum(this.#story.lines, this.#isUnlabelled() ? "" : "合  计");
    if (totals === "ownership") this.#sum(this.#story.lines, "总 计");
  }

  #isUnlabelled(): boolean {
    const { mess, layout } = this.#drawing;
    // With other schools among them, no arithmetic tells a sum without a label from a school.
    const isTold = layout.others || layout.totalsFirst;
    return mess.unlabelledSum && mess.sums !== "uncalculated" && layout.scale === 1 && !isTold;
  }

  #header(): void {
    drawHeader(this.#sheet, this.#columns, this.#drawing.layout, this.#drawing.mess);
  }

  #titles(): void {
    const { layout, county } = this.#drawing;
    const { ownership = "", stage, town = "" } = this.#story;
    const stageWord = stage === undefined ? "" : stage === "primary" ? "小学" : "初中";
    for (const title of layout.titles) {
      const text = title
        .replaceAll("{县}", county.name)
        .replaceAll("{办别}", ownership)
        .replaceAll("{乡镇}", town)
        .replaceAll("{学段}", stageWord);
      const row = this.#sheet.next;
      // A title of nothing is a blank row.
      if (text === "") this.#sheet.next += 1;
      else this.#sheet.put(row, 1, { text });
      if (text !== "" && layout.kind === "xlsx") this.#sheet.merge(row, 1, row, this.#columns.length);
    }
    if (layout.unit !== undefined) {
      this.#sheet.put(this.#sheet.next, Math.max(2, this.#columns.length - 1), { text: layout.unit });
    }
  }

  #lines(lines: readonly Line[]): void {
    const { layout, mess, chance } = this.#drawing;
    const isMerged = layout.split === "headings" || layout.split === "mergedTowns";
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1];
      const isNewTown = before !== undefined && before.school.town !== line.school.town;
      if (mess.headerAgain && i === 7 && !isMerged) this.#header();
      const isBetween = i % 5 === 4 && !isMerged && line.school !== before?.school;
      const note = layout.notes[(i - 4) / 5];
      if (mess.blankRows && isBetween) this.#sheet.next += 1;
      if (isBetween && note !== undefined) drawNote(this.#sheet, this.#fields(), note, chance);
      if (layout.totals === "town" && isNewTown) this.#townSum(lines, before.school.town);
      const row = this.#sheet.next;
      this.#line(line, row, i + 1);
      if (before !== undefined) this.#mergeBeside(before, line, row);
    }
    const last = lines.at(-1);
    if (layout.totals === "town" && last !== undefined) this.#townSum(lines, last.school.town);
    if (mess.hiddenRow && layout.kind === "xlsx") drawHiddenRow(this.#sheet, this.#fields());
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
          : (split === "headings" || split === "mergedTowns") &&
            field === "town" &&
            before.school.town === line.school.town;
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
