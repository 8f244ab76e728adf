/** Which column of 学校 holds what: the roster itself, two lines of cohorts, and sums by stage and fall. */
import type { Stage } from "../../../shared/model/stage.ts";
import type { Grade } from "../../../shared/model/units.ts";
import { pair } from "./countySheets.ts";

export const rosterColumn = { id: 0, area: 1, ownership: 2, gradesBefore: 2, seats: 12 } as const;
const firstLine = 14;
const gradeCount = 9;
/** Room for the falls of any plan. */
const mostFalls = 10;

const lines = { doNothing: 0, planned: 1 } as const;
export type CohortLine = keyof typeof lines;

export const lineColumn = (line: CohortLine, fall: number, grade: Grade): number =>
  firstLine + (lines[line] * mostFalls + fall) * gradeCount + grade - 1;

const sums = { doNothing: 0, planned: 1, afterClosures: 2, physical: 3, purchased: 4 } as const;
export type StageSum = keyof typeof sums;
const firstSum = firstLine + 2 * mostFalls * gradeCount;

export const sumColumn = (sum: StageSum, fall: number, stage: Stage): number =>
  firstSum + (sums[sum] * mostFalls + fall) * 2 + pair[stage];
