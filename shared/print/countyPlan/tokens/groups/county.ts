/** The county itself: its name, its years, on which day it counts. */
import { bindings, schoolingNames } from "../../../../model/vocabulary.ts";
import { bindingOf } from "../../../../calculation/targets.ts";
import type { CountyFacts } from "../../countyFacts.ts";
import { countToken, listToken, wordToken } from "../kinds.ts";
import type { TokenGroup } from "../token.ts";

export const countyTokens: TokenGroup = {
  name: "县情",
  tokens: [
    wordToken("县名", ({ county }) => county.name),
    wordToken("全县", wholeCounty),
    wordToken("基期", ({ county }) => String(county.baseYear)),
    wordToken("目标年", ({ county }) => String(county.targetYear)),
    wordToken("统计日", ({ county }) => dayOfYear(county.snapshot)),
    wordToken("学制", ({ county }) => schoolingNames[county.schooling]),
    wordToken("占比口径", ({ county }) => bindings[bindingOf(county)]),
    countToken("片区数", "个", ({ areas }) => areas.length),
    listToken("片区名单", ({ areas }) => areas.map(({ area }) => area)),
  ],
};

/** 全县, 全区, 全市; a zone of another name is called by it. */
function wholeCounty({ county: { name } }: CountyFacts): string {
  const [ending = ""] = /[县区市旗]$/u.exec(name) ?? [];
  return ending === "" ? `${name}全域` : `全${ending}`;
}

/** 9月1日 */
function dayOfYear(day: string): string {
  const [month = "", date = ""] = day.split("-");
  return `${Number(month)}月${Number(date)}日`;
}
