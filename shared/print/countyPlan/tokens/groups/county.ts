/** The county itself: its name, its years, on which day it counts. */
import { bindings, schoolingNames } from "../../../../model/vocabulary.ts";
import { bindingOf } from "../../../../calculation/targets.ts";
import { wholeCounty } from "../../../../format/wholeCounty.ts";
import { countToken, listToken, wordToken } from "../kinds.ts";
import type { TokenGroup } from "../token.ts";

export const countyTokens: TokenGroup = {
  name: "县情",
  tokens: [
    wordToken("县名", ({ county }) => county.name),
    wordToken("全县", ({ county }) => wholeCounty(county.name)),
    wordToken("基期", ({ county }) => String(county.baseYear)),
    wordToken("目标年", ({ county }) => String(county.targetYear)),
    wordToken("统计日", ({ county }) => dayOfYear(county.snapshot)),
    wordToken("学制", ({ county }) => schoolingNames[county.schooling]),
    wordToken("占比口径", ({ county }) => bindings[bindingOf(county)]),
    countToken("片区数", "个", ({ areas }) => areas.length),
    listToken("片区名单", ({ areas }) => areas.map(({ area }) => area)),
  ],
};

/** 9月1日 */
function dayOfYear(day: string): string {
  const [month = "", date = ""] = day.split("-");
  return `${Number(month)}月${Number(date)}日`;
}
