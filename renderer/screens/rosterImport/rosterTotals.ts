/** What a roster adds up to, to be held against the planner's own totals: schools and pupils, public and private. */
import { formatCount } from "../../../shared/format/numbers.ts";
import type { School } from "../../../shared/model/school.ts";
import { ownerships, type Ownership } from "../../../shared/model/vocabulary.ts";

/** 名册现有 138 所，在校生 61,234 人：公办 121 所 46,000 人，民办 17 所 15,234 人 */
export function rosterTotals(schools: readonly School[]): string {
  const part = (ownership: Ownership): string => {
    const own = schools.filter((school) => school.ownership === ownership);
    return `${ownerships[ownership]} ${formatCount(own.length)} 所 ${formatCount(pupilsOf(own))} 人`;
  };
  const all = `名册现有 ${formatCount(schools.length)} 所，在校生 ${formatCount(pupilsOf(schools))} 人`;
  return `${all}：${part("public")}，${part("private")}`;
}

const pupilsOf = (schools: readonly School[]): number =>
  schools.reduce(
    (sum, { enrollment }) => sum + Object.values(enrollment).reduce((own, pupils) => own + pupils, 0),
    0,
  );
