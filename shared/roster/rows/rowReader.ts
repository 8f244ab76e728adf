/**
 * What a data row says, cell by cell, and what is made of it where it says nothing: what the row says for the whole school
 * is given to a stage only where the school has just one; what is concluded (办别 by the title, the type) is marked so.
 */
import { stagesOfType } from "../../model/schoolType.ts";
import { stages, type Schooling, type Stage } from "../../model/stage.ts";
import { schoolTypes } from "../../model/vocabulary.ts";
import { readCell } from "../cells/readCell.ts";
import { isCheckSum, isCount, rosterLabel, type RosterField } from "../columns/rosterFields.ts";
import type { Dictionary } from "../dictionary.ts";
import { partIn } from "../matching/schoolNames.ts";
import { problemAt, type Place, type RosterProblem } from "../problems/problem.ts";
import { addressOf, type NeutralCell } from "../sheets/neutralGrid.ts";
import type { DataRow, RosterTable } from "../tables/rosterTable.ts";
import type { MovedCell } from "./gradesOfStage.ts";
import { textOf, type ReadCell, type ReadColumn, type RosterCell } from "./rosterRow.ts";
import { fieldsOfStage, likelyType, onlyStageOf, stagesCounted, typeOf } from "./schoolStages.ts";

export class RowReader {
  readonly cells: Partial<Record<RosterField, RosterCell>> = {};
  readonly problems: RosterProblem[] = [];
  readonly #table: RosterTable;
  readonly #row: DataRow;
  readonly #dictionary: Dictionary;

  constructor(table: RosterTable, row: DataRow, dictionary: Dictionary) {
    this.#table = table;
    this.#row = row;
    this.#dictionary = dictionary;
  }

  read({ column, field, scale }: ReadColumn): void {
    const own = this.#row.cells.find((cell) => cell.column === column);
    // A count beside two rows belongs to the first alone; a text beside them to both.
    const cell = own ?? (isCount(field) ? undefined : this.#row.covering.find(({ over }) => over === column));
    const place = this.#placeOf(cell, column);
    const read = readCell(field, cell, scale, this.#dictionary);
    this.#put(field, place, read);
    if (read.problem === undefined || this.#isSettledLater(field, read)) return;
    const isUnchecked = isCheckSum(field) && read.problem === "formula-without-value";
    const expected = this.#expectedOf(field);
    const found = read.problem === "personal-number" ? {} : { found: read.text };
    const details = { ...found, ...(expected === undefined ? {} : { expected }) };
    this.#report(isUnchecked ? "sum-unchecked" : read.problem, place, details, field);
  }

  /** A blank 办别 or type may still be told by the title or by the grades. */
  #isSettledLater(field: RosterField, { reason }: ReadCell): boolean {
    return (field === "ownership" || field === "type") && reason === "required";
  }

  /** By its cell, else by the heading above it, else by title or sheet name; unknown counts as private meanwhile. */
  settleOwnership(): void {
    const cell = this.cells.ownership;
    if (cell !== undefined && cell.reason === undefined) return;
    const told = this.#row.ownership ?? this.#table.ownership;
    const place = cell ?? this.#nameplace();
    if (told !== undefined && cell?.reason !== "not-choice") {
      return this.#put("ownership", place, { value: told, text: cell?.text ?? "" });
    }
    // Of an unknown school it is safer to overstate the private share than to leave one out of it.
    const unknown = {
      value: "private",
      text: cell?.text ?? "",
      reason: cell?.reason ?? ("required" as const),
    };
    this.#put("ownership", place, unknown, cell === undefined);
    if (cell?.reason !== "not-choice") this.#report("ownership-unknown", place, {}, "ownership");
  }

  settleTown(): void {
    const town = this.#row.town ?? this.#table.town;
    if (town === undefined || (this.cells.town?.value ?? "") !== "") return;
    this.#put("town", this.cells.town ?? this.#nameplace(), { value: town, text: town });
  }

  settleType(schooling: Schooling): void {
    const cell = this.cells.type;
    if (cell !== undefined && cell.reason === undefined) return;
    const value = likelyType(this.cells, schooling);
    const place = cell ?? this.#nameplace();
    if (cell?.reason === "not-choice") return this.#put("type", place, { ...cell, value });
    this.#put("type", place, { value, text: cell?.text ?? "" }, true);
    this.#report("type-guessed", place, { found: schoolTypes[value] }, "type");
  }

  move(moved: readonly MovedCell[]): void {
    for (const { from } of moved) delete this.cells[from.field];
    for (const { from, to } of moved) this.cells[to] = { ...from, field: to };
    const [first] = moved;
    if (first !== undefined) this.#report("counted-from-junior", first.from, {}, first.to);
  }

  /** The stage of a row that has no column for it: when table and title are of one stage, or by its name. */
  stageConcluded(schooling: Schooling, columns: readonly ReadColumn[]): Stage | undefined {
    const counted = stages.filter((stage) =>
      columns.some(
        ({ field }) => field.startsWith("enrollment.") && fieldsOfStage(schooling, stage).includes(field),
      ),
    );
    const [only] = counted;
    if (counted.length === 1 && only === this.#table.stage) return only;
    const part = partIn(textOf(this.cells, "name"));
    return stagesCounted(this.cells, schooling).every((own) => own === part) ? part : undefined;
  }

  /** Seats and classes given for the whole school are of its only stage; between two stages they are never split. */
  settleWholeSchool(stage: Stage | undefined): void {
    const target = this.#hasStagesBeside() ? undefined : (stage ?? onlyStageOf(typeOf(this.cells)));
    for (const kind of ["seats", "stageClasses"] as const) {
      const cell = this.cells[`${kind}.all`];
      if (cell === undefined || this.#isGivenInParts(kind)) continue;
      if (target !== undefined) this.cells[`${kind}.${target}`] = { ...cell, field: `${kind}.${target}` };
      else if (cell.value !== null) {
        this.#report(
          kind === "seats" ? "seats-not-by-stage" : "classes-not-by-stage",
          cell,
          { found: cell.text },
          `${kind}.all`,
        );
      }
    }
  }

  /** Pupils in senior grades or a kindergarten: the whole school is more than its compulsory stages. */
  #hasStagesBeside(): boolean {
    const { besideColumns } = this.#table;
    return this.#row.cells.some(({ column, number }) => besideColumns.includes(column) && number !== 0);
  }

  /** Then the count of the whole school is only a check sum. */
  #isGivenInParts(kind: "seats" | "stageClasses"): boolean {
    const parts = Object.keys(this.cells).filter((field) => field !== `${kind}.all`);
    return parts.some(
      (field) => field.startsWith(`${kind}.`) || (kind === "stageClasses" && field.startsWith("classes.")),
    );
  }

  /** A 0 in a grade the school does not have says nothing; pupils there are an error of the grade or of the type. */
  dropOtherStages(schooling: Schooling, stage: Stage | undefined): void {
    const type = typeOf(this.cells);
    if (type === undefined) return;
    for (const other of stages.filter((one) => !stagesOfType(type).includes(one) && one !== stage)) {
      for (const field of fieldsOfStage(schooling, other)) {
        const cell = this.cells[field];
        if (cell?.value === 0) this.cells[field] = { ...cell, value: null };
        else if (typeof cell?.value === "number") {
          this.#report("grade-not-of-type", cell, { found: cell.text, expected: schoolTypes[type] }, field);
        }
      }
    }
  }

  #put(field: RosterField, { sheet, cell }: Place, { value, text, reason }: ReadCell, guessed = false): void {
    this.cells[field] = {
      field,
      sheet,
      cell,
      text,
      value,
      ...(reason === undefined ? {} : { reason }),
      ...(guessed ? { guessed } : {}),
    };
  }

  #report(
    code: RosterProblem["code"],
    place: Place,
    details: Pick<RosterProblem, "found" | "expected">,
    field: RosterField,
  ): void {
    this.problems.push(problemAt(code, place, { ...details, column: rosterLabel(field) }));
  }

  #expectedOf(field: RosterField): string | undefined {
    if (isCount(field)) return "0 或正整数";
    if (field === "licenseExpiry") return "日期，如 2025-08-31";
    if (field === "creditCode") return "18 位，末位是校验码";
    return field === "code" ? "10 位数字" : undefined;
  }

  #placeOf(cell: NeutralCell | undefined, column: number): Place {
    return { sheet: this.#table.sheet, cell: addressOf(cell?.row ?? this.#row.row, cell?.column ?? column) };
  }

  /** What has no cell of its own is told at the school's name. */
  #nameplace(): Place {
    return this.cells.name ?? this.#placeOf(this.#row.cells[0], 1);
  }
}
