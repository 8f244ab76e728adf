/**
 * More boarders leave closing private schools than public schools have free beds: in the county, and in an area, whose
 * boarders may still go to another one. Told at each fall in which more beds are missing. Where diversions say how many
 * boarders a school receives, it is asked of that school instead.
 */
import { formatCount } from "../../format/numbers.ts";
import type { County } from "../../model/county.ts";
import type { Calculator } from "../calculator.ts";
import type { CountyCheck, Finding, Found, Sentence } from "../finding.ts";
import { bedNeed, schoolBedsIn, type SchoolBeds } from "./boarders.ts";
import { count, countyName, fallName, number, schoolName } from "./words.ts";

export const bedsShort: CountyCheck = {
  code: "beds-short",
  title: "床位不足",
  severity: "warning",
  scope: "county",
  run({ calculator }, county) {
    const schools = schoolBedsIn(calculator, county.id);
    const closing = schools.filter(({ leaving }) => leaving.some(({ boarders }) => boarders > 0));
    if (closing.length === 0) return shortAtReceivers(calculator, county);
    const areas = new Set(closing.map(({ area }) => area).filter((area) => area !== ""));
    return [
      ...shortAtReceivers(calculator, county),
      ...shortIn(calculator, county, schools),
      ...[...areas].flatMap((area) =>
        shortIn(
          calculator,
          county,
          schools.filter((school) => school.area === area),
        ).map((found): Found => ({ ...found, area, severity: "note" })),
      ),
    ];
  },
  sentence: (finding, plan): Sentence => {
    if (finding.schoolId !== undefined) return receiverSentence(finding, schoolName(finding, plan));
    const place = `${countyName(finding, plan)}${finding.area ?? ""}`;
    const leaving = `到${fallName(finding)}${place}停办、转型的民办学校有 ${count(finding, "boarders")} 名寄宿生要另行安排${placedWords(finding)}`;
    return number(finding, "known") === 0
      ? {
          text: `${leaving}，而名册中${finding.area === undefined ? "" : "该片区"}公办学校没有填床位数。`,
          remedy: "请在名册中补填公办学校的床位数和寄宿生数。",
        }
      : {
          text: `${leaving}，公办学校${freeWords(finding)}，缺 ${count(finding, "missing")} 张。`,
          remedy: remedyOf(finding),
        };
  },
  brief: (finding) => `${fallName(finding)}缺 ${count(finding, "missing")} 张`,
  weight: "missing",
};

/** Those who have their place have taken its beds already. */
function placedWords({ numbers: { boarders = 0, placed = 0 } }: Finding): string {
  if (placed === 0) return "";
  return `，其中 ${formatCount(placed)} 名已定去向，其余 ${formatCount(boarders - placed)} 名还没有床位`;
}

const freeWords = (finding: Finding): string =>
  number(finding, "freeBeds") === 0 ? "没有空余床位" : `只空余 ${count(finding, "freeBeds")} 张床位`;

const remedyOf = ({ area }: Finding): string =>
  area === undefined
    ? "请增加公办学校床位，或核对名册中的床位数、寄宿生数。"
    : "请增加本片区公办学校床位，或安排到其他片区寄宿。";

/** Schools that receive boarders, by fall; those whose beds the roster does not tell are passed over. */
function shortAtReceivers(calculator: Calculator, { id: countyCode }: County): Found[] {
  const book = calculator.receivers(countyCode);
  return (book?.receivers() ?? []).flatMap((receiver) =>
    (book?.beds(receiver) ?? []).flatMap(({ year, beds, own, received, free }) => {
      if (received === 0 || beds === undefined || free === undefined || free >= 0) return [];
      const numbers = { beds, own, received, missing: -free };
      return [{ countyCode, ...receiver, year, field: "diversions", numbers }];
    }),
  );
}

const receiverSentence = (finding: Finding, school: string): Sentence => ({
  text: `${school}${fallName(finding)}有 ${count(finding, "beds")} 张床位，本校寄宿生 ${count(finding, "own")} 人，接收寄宿生 ${count(finding, "received")} 人，缺 ${count(finding, "missing")} 张。`,
  remedy: "请把部分寄宿生改到有空余床位的学校，或增加该校床位。",
});

/** Also where none leave: the beds that were free may be taken by rows of another place. */
function shortIn(calculator: Calculator, county: County, schools: readonly SchoolBeds[]): Found[] {
  const needs = calculator.falls(county.id).map((year, index) => ({
    year,
    need: bedNeed(schools, year, index),
  }));
  return needs.flatMap(({ year, need: { placed, ...numbers } }, index) => {
    const before = needs[index - 1]?.need.missing ?? 0;
    if (numbers.missing <= Math.max(0, before)) return [];
    const found = { countyCode: county.id, year, field: "spareSeats" };
    return [{ ...found, numbers: placed === 0 ? numbers : { ...numbers, placed } }];
  });
}
