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
  "seats",
] as const;
export type SchoolLine = (typeof schoolLines)[number];

export type Subject =
  /** A figure of a row of Balance: of the city (no county), a county, or one of its areas. */
  | {
      readonly of: "row";
      readonly countyCode?: CountyCode;
      readonly area?: string;
      readonly year: Fall;
      readonly stage: StageOrAll;
      readonly figure: FigureKey;
    }
  /** Pupils still to reduce for a share target of a fall and stage; `area` and city have none. */
  | {
      readonly of: "to-reduce";
      readonly countyCode: CountyCode;
      readonly year: Fall;
      readonly stage: StageOrAll;
    }
  | {
      readonly of: "school";
      readonly schoolId: SchoolId;
      readonly year: Fall;
      readonly stage: Stage;
      readonly line: SchoolLine;
    }
  | {
      readonly of: "grade";
      readonly schoolId: SchoolId;
      readonly year: Fall;
      readonly grade: Grade;
      readonly line: "doNothing" | "planned";
    }
  /** What a measure does in a fall and stage: pupils it takes out, seats it adds. */
  | {
      readonly of: "measure";
      readonly measureId: MeasureId;
      readonly year: Fall;
      readonly stage: StageOrAll;
      readonly figure: "pupils" | "seats";
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
  | { readonly of: "county-cell"; readonly countyCode: CountyCode; readonly field: string };
