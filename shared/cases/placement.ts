/** Teachers of a school that ends: how many are to be placed, and for how many of them there is a way. */
import type { SchoolCase } from "../model/schoolCase.ts";

export const placementWays = [
  "teachersExamined",
  "teachersFiled",
  "teachersRedeployed",
  "teachersReleased",
] as const;

export interface Placement {
  readonly toPlace: number;
  readonly placed: number;
  /** Below zero: more ways than teachers. */
  readonly open: number;
}

/** Null while nobody has said how many. */
export function placementOf(schoolCase: SchoolCase | undefined): Placement | null {
  const toPlace = schoolCase?.teachersToPlace;
  if (schoolCase === undefined || toPlace === undefined) return null;
  const placed = placementWays.reduce((sum, way) => sum + (schoolCase[way] ?? 0), 0);
  return { toPlace, placed, open: toPlace - placed };
}
