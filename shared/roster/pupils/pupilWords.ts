/** The words of pupil exports, read from resources and made ready for looking up. */
import { headerText } from "../plainText.ts";
import type { PupilRole } from "./pupilColumns.ts";

/**
 * The file as it ships with the program, checked by the compiler and not by a schema: the process that reads workbooks
 * needs it at its start, and loading zod would take it longer than reading most rosters.
 */
export interface PupilWordsFile {
  readonly columns: Readonly<Record<PupilRole, readonly string[]>>;
  readonly certain: readonly string[];
  readonly personal: readonly string[];
  readonly counts: readonly string[];
  readonly staff: readonly string[];
  readonly statuses: Readonly<Record<"present" | "apart", readonly string[]>>;
  readonly cohortStages: Readonly<Record<"primary" | "junior" | "other", readonly string[]>>;
  readonly otherStages: readonly string[];
  readonly otherSchools: readonly string[];
  readonly compulsory: readonly string[];
}

export interface PupilWords {
  /** Whole headers by role, the best one first. */
  readonly columns: Readonly<Record<PupilRole, readonly string[]>>;
  /** Headers that only a table of pupils has. */
  readonly certain: ReadonlySet<string>;
  /** Headers of columns about a person. */
  readonly personal: ReadonlySet<string>;
  /** Parts of headers that only a table of schools, classes or teachers has. */
  readonly counts: readonly string[];
  /** Headers that only a table of teachers has. */
  readonly staff: ReadonlySet<string>;
  /** Statuses of pupils who are there. */
  readonly present: ReadonlySet<string>;
  /** Statuses that are counted apart. */
  readonly apart: ReadonlySet<string>;
  /** What stands beside 2021级. */
  readonly cohortStages: Readonly<Record<"primary" | "junior" | "other", ReadonlySet<string>>>;
  /** Parts of the names of stages beside compulsory education. */
  readonly otherStages: readonly string[];
  /** Parts of the names of schools beside it, and those that say a school has it all the same. */
  readonly otherSchools: readonly string[];
  readonly compulsory: readonly string[];
}

export function readPupilWords(file: PupilWordsFile): PupilWords {
  return {
    columns: {
      schoolCode: plain(file.columns.schoolCode),
      schoolName: plain(file.columns.schoolName),
      stage: plain(file.columns.stage),
      grade: plain(file.columns.grade),
      entry: plain(file.columns.entry),
      className: plain(file.columns.className),
      status: plain(file.columns.status),
    },
    certain: set(file.certain),
    personal: set(file.personal),
    counts: plain(file.counts),
    staff: set(file.staff),
    present: set(file.statuses.present),
    apart: set(file.statuses.apart),
    cohortStages: {
      primary: set(file.cohortStages.primary),
      junior: set(file.cohortStages.junior),
      other: set(file.cohortStages.other),
    },
    otherStages: plain(file.otherStages),
    otherSchools: plain(file.otherSchools),
    compulsory: plain(file.compulsory),
  };
}

const plain = (list: readonly string[]): readonly string[] => list.map(headerText);
const set = (list: readonly string[]): ReadonlySet<string> => new Set(plain(list));
