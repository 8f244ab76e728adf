/** The pictures of Balance that stand in the chapters: the trend beside the targets, waterfall and seats beside the seats. */
import { sayShareTrend } from "../../calculation/pictures/shareTrendWords.ts";
import { shareTrendOf } from "../../calculation/pictures/shareTrend.ts";
import { seatsAndReductionOf } from "../../calculation/pictures/seatsAndReduction.ts";
import { saySeatsAndReduction } from "../../calculation/pictures/seatsAndReductionWords.ts";
import { waterfallOf } from "../../calculation/pictures/waterfall.ts";
import { sayWaterfall } from "../../calculation/pictures/waterfallWords.ts";
import type { Chapter } from "../../model/vocabulary.ts";
import type { PictureBlock, PrintedPicture } from "../printed.ts";
import { hasPrivatePupils, lastFall, type CountyFacts } from "./countyFacts.ts";

/**
 * None while there is nobody to draw, none of a plan of one fall, in which nothing changes, and none of private pupils
 * where there are none.
 */
export function chapterPictures(facts: CountyFacts, chapter: Chapter): readonly PictureBlock[] {
  if (facts.falls.length < 2 || facts.rows.every(({ total }) => total === 0)) return [];
  const isPrivate = hasPrivatePupils(facts);
  if (chapter === "targets") return isPrivate ? [trend(facts)] : [];
  if (chapter !== "seats") return [];
  return [...(isPrivate ? waterfall(facts) : []), seats(facts)];
}

const block = (picture: PrintedPicture, text: string): PictureBlock => ({
  kind: "picture",
  picture,
  text,
  height: 75,
});

function trend({ rows, county }: CountyFacts): PictureBlock {
  const data = shareTrendOf(rows, county, "all");
  return block({ kind: "trend", data }, sayShareTrend(data).title);
}

function waterfall(facts: CountyFacts): PictureBlock[] {
  const data = waterfallOf(facts.rows, { countyCode: facts.county.id }, lastFall(facts), "all");
  return data === undefined ? [] : [block({ kind: "waterfall", data }, sayWaterfall(data).title)];
}

function seats({ rows, county }: CountyFacts): PictureBlock {
  const data = seatsAndReductionOf(rows, { countyCode: county.id }, "all");
  return block({ kind: "seats", data }, saySeatsAndReduction(data).title);
}
