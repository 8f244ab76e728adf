/**
 * Importing a roster, step by step: a file is read once for a session, judged again after each choice and correction
 * (`rosterChoices.ts`), and applied as one command. This is what a judgement tells.
 */
import type { FieldValue } from "../model/fields.ts";
import type { Stage } from "../model/stage.ts";
import type { Fall, Pupils, SchoolId, Seats } from "../model/units.ts";
import type { ColumnMapping } from "../roster/columns/mapColumns.ts";
import type { NeutralCell } from "../roster/sheets/neutralGrid.ts";
import type { Place, RosterProblem } from "../roster/problems/problem.ts";
import type { RosterField } from "../roster/columns/rosterFields.ts";
import type { SeatEstimate } from "../roster/rows/rosterRow.ts";
import type { FileToken } from "./document.ts";
import { refused, type Outcome, type Problem } from "./problem.ts";

/** A sheet as the wizard lists it; its cells are asked for when it is looked at. */
export interface RosterSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The last row in which something stands; 0 in an empty sheet. */
  readonly lastRow: number;
  /** Set when it was made of tables with one row per pupil. */
  readonly pupils?: PupilsOfSheet;
}

/** How the pupils of a file were counted; all numbers but the first and the schools add up to the first. */
export interface PupilsOfSheet {
  readonly rows: number;
  readonly counted: number;
  readonly schools: number;
  /** By status; "" for those that are no known word. */
  readonly statuses: readonly { readonly status: string; readonly pupils: number }[];
  readonly beyond: number;
  readonly unclear: number;
  readonly unplaced: number;
  readonly hidden: number;
}

/** Some of its rows, from the one asked for on. */
export interface RosterSheetCells {
  readonly cells: readonly NeutralCell[];
  readonly hiddenRows: readonly number[];
  /** The row to go on with; absent when these are the last. */
  readonly next?: number;
}

export interface RosterColumn extends ColumnMapping {
  /** The first few texts of the column, to know it by. */
  readonly examples: readonly string[];
}

export interface RosterTableFound {
  readonly sheet: string;
  readonly signature: string;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly RosterColumn[];
  /** Rows of the sheet that are schools, and those that are sums of them. */
  readonly schoolRows: readonly number[];
  readonly totalRows: readonly number[];
  /** Its mapping was settled by an earlier import. */
  readonly known: boolean;
}

/** Seats of a stage that the file does not say: classes × norm. */
export interface SeatsEstimate extends SeatEstimate {
  readonly stage: Stage;
  readonly seats: Seats;
}

/** One line of the differences, to be ticked or not. */
export interface RosterDifference {
  /** Names it in ticks. */
  readonly key: string;
  /**
   * added: a school the plan does not have · changed: one cell of a school it has · missing: a school the file does not
   * have · doubled: a second row of one school and stage · elsewhere: a row that names another county
   * beside: a kindergarten, senior or vocational school without pupils in grades 1–9
   */
  readonly kind: "added" | "changed" | "missing" | "doubled" | "elsewhere" | "beside";
  readonly school: string;
  /** The school's row in the file. */
  readonly row?: string;
  /** Of a whole row: where it stands, twice for a school whose stages stand in two rows. */
  readonly sources?: readonly { readonly sheet: string; readonly row: number }[];
  readonly schoolId?: SchoolId;
  readonly place?: Place;
  /** Of a changed cell. A text that is no value of the field comes in as a draft, to be corrected later. */
  readonly change?: {
    readonly field: RosterField;
    readonly from: FieldValue | { readonly draft: string };
    readonly to: FieldValue | { readonly draft: string };
    /** The plan's seats are an estimate … */
    readonly fromEstimate?: true;
    /** … and those to come are one, made of these. */
    readonly estimate?: SeatEstimate;
  };
  /** Of a whole row. */
  readonly brings?: {
    readonly pupils: number;
    readonly seats: number;
    readonly drafts: number;
    readonly estimates: readonly SeatsEstimate[];
  };
  /** Schools of the plan with nearly the same name. */
  readonly near: readonly { readonly schoolId: SchoolId; readonly name: string }[];
}

/** One of several files that could not be read; the others wait until the planner lets it go. */
export interface UnreadFile {
  readonly file: FileToken;
  readonly problem: Problem;
}

/** The pupils of a file by grade, all its schools together: what a roster of an earlier fall is read for. */
export interface GradeSums {
  /** Grades that have no count anywhere are left out. */
  readonly pupils: Readonly<Record<string, Pupils>>;
  /** Cells that are no count, and not in the sums. */
  readonly unreadable: number;
  /** The fall the file says it is of, when it says one. */
  readonly fall?: Fall;
}

export interface RosterReading {
  /** Of several files all their names. */
  readonly fileName: string;
  readonly unread: readonly UnreadFile[];
  readonly sheets: readonly RosterSheet[];
  readonly tables: readonly RosterTableFound[];
  /** Worst first. */
  readonly problems: readonly RosterProblem[];
  readonly differences: readonly RosterDifference[];
  readonly counts: {
    /** Of the file. */
    readonly schools: number;
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    /** Stages of added and changed schools whose seats are estimated. */
    readonly estimated: number;
  };
  readonly gradeSums: GradeSums;
  /** Of the document it was compared with; 0 without one. */
  readonly revision: number;
}

/** More than a file a town. */
export const mostRosterFiles = 200;

/** As many bytes as a roster may have; the reader refuses more. */
export const largestRosterBytes = 50_000_000;

export const rosterTooLarge = (fileName: string): Outcome<never> =>
  refused({
    code: "workbook-too-large",
    field: "fileBytes",
    path: fileName,
    numbers: { limit: largestRosterBytes },
  });
