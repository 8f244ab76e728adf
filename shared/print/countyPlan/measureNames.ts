/** Measures as the county plan calls them: where, and what is done there. */
import { measureWords } from "../../format/nameWords.ts";
import type { DatedMeasure } from "../../calculation/fall.ts";
import type { Measure } from "../../model/measure.ts";
import { stageNames } from "../../model/vocabulary.ts";
import { stagesOf } from "../caseSource.ts";
import { onlyStage } from "../measureStage.ts";
import { shortKindNames } from "./shortKindNames.ts";
import type { CountyFacts } from "./countyFacts.ts";

/** 育英学校, 第二小学; what has no name yet says so. */
export const placeTitle = ({ plan }: CountyFacts, measure: Measure): string =>
  measureWords(plan, measure).place;

/** 育英学校转公, 第二小学新建, 育英学校初中停办 */
export const measureTitle =
  (facts: CountyFacts) =>
  ({ measure }: DatedMeasure): string => {
    const [place, kind] = [placeTitle(facts, measure), measure.kind];
    // A project may say in its name already what it is: 建设路初中（新建）.
    const done = kind === undefined || place.includes(shortKindNames[kind]) ? "" : shortKindNames[kind];
    return `${place}${stageTitle(facts, measure)}${done}`;
  };

function stageTitle({ plan, county }: CountyFacts, measure: Measure): string {
  const school = plan.school.get(measure.schoolId ?? "");
  const stage = school && onlyStage(measure, stagesOf(school, county.schooling));
  return stage === undefined ? "" : stageNames[stage];
}
