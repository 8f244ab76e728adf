/**
 * Boarders who have to find another bed, and the beds there are for them, as far as a roster tells: it counts boarders
 * and beds of a school, not of a stage, and in the base year alone. Where each child goes is for the diversions to say.
 */
import { pupilsOf } from "../../model/classes.ts";
import type { School } from "../../model/school.ts";
import { stages, type Schooling, type Stage } from "../../model/stage.ts";
import type { Fall, Pupils } from "../../model/units.ts";
import { ratio, share } from "../arithmetic.ts";
import type { Dossier } from "../dossier.ts";
import { hasEnded, isConverted } from "../endings.ts";

/** Boarders of the stages that a close or transform has ended; of a part of a school, its part of them. */
export function displacedBoarders({ school, endings }: Dossier, fall: Fall, schooling: Schooling): Pupils {
  if (school?.boarders === undefined || school.boarders === 0 || school.ownership !== "private") return 0;
  const isClosed = (stage: Stage): boolean => hasEnded(endings[stage], fall) && !isConverted(endings[stage]);
  const [closed, all] = [stages.filter(isClosed), stages].map((some) => pupilsIn(school, schooling, some));
  if (closed === undefined || all === undefined || closed === 0) return 0;
  return closed === all ? school.boarders : share(school.boarders, ratio(closed, all));
}

const pupilsIn = (school: School, schooling: Schooling, some: readonly Stage[]): Pupils =>
  some.reduce((sum, stage) => sum + pupilsOf(school, schooling, stage), 0);

/** Of a public school; undefined where its beds are not known. Too few in one school take none from another. */
export const freeBeds = ({ ownership, beds, boarders = 0 }: School): number | undefined =>
  ownership === "public" && beds !== undefined ? Math.max(0, beds - boarders) : undefined;
