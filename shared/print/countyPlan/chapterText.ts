/** The text of a chapter: her own where she has written one, else the proposed one, which follows the plan. */
import type { Chapter } from "../../model/vocabulary.ts";
import type { CountyFacts } from "./countyFacts.ts";
import { proposals } from "./proposals/index.ts";

export const ownText = ({ county }: CountyFacts, chapter: Chapter): string | undefined =>
  county.chapters?.[chapter];

export const proposedText = (facts: CountyFacts, chapter: Chapter): string => proposals[chapter](facts);

export const chapterText = (facts: CountyFacts, chapter: Chapter): string =>
  ownText(facts, chapter) ?? proposedText(facts, chapter);
