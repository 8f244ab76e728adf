/** The chapter this window showed last, so that a look at the measures does not lose the planner's place. */
import type { Chapter } from "../../../shared/model/vocabulary.ts";

let last: Chapter = "situation";

export function showChapter(chapter: Chapter): void {
  last = chapter;
}

export const lastChapter = (): Chapter => last;
