/**
 * What can be asked about: every number the program shows, named as data. A subject names one number of one plan and
 * nothing else, so that a click, the command line and a test all ask the same way.
 */
import type { Stage, StageOrAll } from "../../model/stage.ts";
import type { CountyCode, Fall, Grade, MeasureId, SchoolId } from "../../model/units.ts";
import type { FigureKey } from "./figureKeys.ts";

/** Lines of a school, in the order in which they are made. */
export const schoolLines = [
  "doNothing",
  "planned",
  "afterClosures",
  "physical",
  "purchased",
  "counted",
  /** What the plan takes off: doNothing less counted. */
  "reduced",
  "seats",
  /** Those it has in the fall: of the roster and opened by measures. */
  "openSeats",
  /** Pupils above those seats, seats above those pupils, and the one in the other. */
  "above",
  "unfilled",
  "utilisation",
] as const;
export type SchoolLine = (typeof schoolLines)[number];

/** What the seats added and bought ask for. */
export const needFigures = ["seats", "classes", "teachers", "investment", "invested", "budget"] as const;
export type NeedFigure = (typeof needFigures)[number];

/** Sums that a screen shows under a name of its own: below a column, beside a line, over the counties of a city. */
export const totals = [
  "pupils",
  "seats",
  "added",
  "above",
  "unfilled",
  "unplaced",
  "fewer-than-base",
  "fewer-than-unmeasured",
  "budget",
  "to-reduce",
  "seats-short",
] as const;
export type Total = (typeof totals)[number];

/** What a sum takes a subject for. */
export interface Term {
  readonly sign: 1 | -1;
  readonly subject: Subject;
}

export type Subject =
  /** A figure of a row of Balance: of the city (no county), a county, one of its areas, or (area "") what lies in none. */
  | {
      readonly of: "row";
      readonly countyCode?: CountyCode;
      readonly area?: string;
      readonly year: Fall;
      readonly stage: StageOrAll;
      readonly figure: FigureKey;
    }
  /** Pupils still to reduce for a share target of a fall and stage, or for a task in pupils; `area` and city have none. */
  | {
      readonly of: "to-reduce";
      readonly countyCode: CountyCode;
      readonly year: Fall;
      readonly stage: StageOrAll;
      readonly target?: "task";
    }
  /** Public seats short in all places of a county together: its areas and what lies in none never make up for each other. */
  | {
      readonly of: "seats-short";
      readonly countyCode: CountyCode;
      readonly year: Fall;
      readonly stage: StageOrAll;
    }
  /** The most pupils that a share target leaves room for. */
  | {
      readonly of: "allowed";
      readonly countyCode: CountyCode;
      readonly year: Fall;
      readonly stage: StageOrAll;
    }
  /** Private pupils and their share, as the target binds them, if no further measure is taken. */
  | {
      readonly of: "unmeasured";
      readonly countyCode: CountyCode;
      readonly area?: string;
      readonly year: Fall;
      readonly stage: StageOrAll;
      readonly figure: "pupils" | "shareBp";
    }
  | {
      readonly of: "need";
      readonly countyCode: CountyCode;
      readonly year: Fall;
      readonly stage: StageOrAll;
      readonly figure: NeedFigure;
    }
  | {
      readonly of: "school";
      readonly schoolId: SchoolId;
      readonly year: Fall;
      readonly stage: StageOrAll;
      readonly line: SchoolLine;
    }
  | {
      readonly of: "grade";
      readonly schoolId: SchoolId;
      readonly year: Fall;
      readonly grade: Grade;
      readonly line: "doNothing" | "planned";
    }
  /**
   * What a measure does in a fall and stage: pupils it takes out, seats it adds; of a purchase also the pupils left for it
   * to buy seats for, and what it costs in the school year.
   */
  | {
      readonly of: "measure";
      readonly measureId: MeasureId;
      readonly year: Fall;
      readonly stage: StageOrAll;
      readonly figure: "pupils" | "seats" | "left" | "cost";
    }
  /** Intake of a fall relative to the base year, in basis points. */
  | {
      readonly of: "entrant-index";
      readonly countyCode: CountyCode;
      readonly stage: Stage;
      readonly year: Fall;
    }
  /** Pupils of the county's last primary grade in a fall if nothing is done. */
  | { readonly of: "last-primary"; readonly countyCode: CountyCode; readonly year: Fall }
  /** A cell the planner typed or imported, or a default that stands in its place: the end of every chain. */
  | { readonly of: "school-cell"; readonly schoolId: SchoolId; readonly field: string }
  | { readonly of: "measure-cell"; readonly measureId: MeasureId; readonly field: string }
  | { readonly of: "county-cell"; readonly countyCode: CountyCode; readonly field: string }
  | {
      readonly of: "total";
      readonly total: Total;
      /** Absent: of the city. */
      readonly countyCode?: CountyCode;
      /** Absent: of all falls together. */
      readonly year?: Fall;
      readonly stage: StageOrAll;
      /** What its terms are: the lines of a table, measures, counties, or terms of a formula. */
      readonly by: "line" | "measure" | "county" | "formula";
      readonly terms: readonly Term[];
    }
  /** A norm of the rule set. */
  | { readonly of: "norm"; readonly norm: "classSize" | "pupilsPerTeacher"; readonly stage: Stage };

export type SubjectOf<Kind extends Subject["of"]> = Extract<Subject, { readonly of: Kind }>;
