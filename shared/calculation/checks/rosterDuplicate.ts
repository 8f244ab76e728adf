/** Two lines of a county's roster with one code, or with one name in its canonical form: a school may be counted twice. */
import type { County } from "../../model/county.ts";
import type { Plan } from "../../model/plan.ts";
import type { School } from "../../model/school.ts";
import { canonicalName } from "../../model/schoolName.ts";
import type { CountyCheck, Finding, Found } from "../finding.ts";
import { schoolName } from "./words.ts";

export const rosterDuplicate: CountyCheck = {
  code: "roster-duplicate",
  title: "名册重复",
  severity: "error",
  scope: "county",
  run(context, county) {
    const schools = context.calculator.schools(county.id);
    const sameCode = alike(schools, ({ code }) => code);
    // Named alike as well: said once, of the code.
    const sameName = alike(schools, nameKey(county)).filter((school) => !sameCode.includes(school));
    return [...found(sameCode, "code"), ...found(sameName, "name")];
  },
  sentence(finding, plan) {
    const others = othersLike(finding, plan);
    const by = finding.field === "code" ? "标识码相同" : "名称相同";
    return {
      text: `“${schoolName(finding, plan)}”与${others.map(({ name, town }) => `“${name}”${town === "" ? "" : `（${town}）`}`).join("、")}${by}，可能重复统计。`,
      remedy:
        finding.field === "code"
          ? "请核对标识码；若是同一所学校，请合为一行，删除多余的一行。"
          : "若是同一所学校，请合为一行，删除多余的一行；若是两所学校，请在名称中加以区分。",
    };
  },
};

const nameKey =
  (county: County) =>
  ({ name }: School): string =>
    canonicalName(name, county.name);

/** The schools that share their key with another one; an empty key is shared by nobody. */
function alike(schools: readonly School[], keyOf: (school: School) => string): School[] {
  const groups = Map.groupBy(schools, keyOf);
  groups.delete("");
  return [...groups.values()].filter(({ length }) => length > 1).flat();
}

/** A name may be common in a county of many villages; a code never is. */
const found = (schools: readonly School[], field: "code" | "name"): Found[] =>
  schools.map(({ id, countyCode }) => ({
    countyCode,
    schoolId: id,
    field,
    numbers: {},
    ...(field === "name" ? { severity: "warning" as const } : {}),
  }));

function othersLike({ schoolId, countyCode, field }: Finding, plan: Plan): School[] {
  const school = plan.school.get(schoolId ?? "");
  const county = plan.county.get(countyCode);
  if (school === undefined || county === undefined) return [];
  const keyOf = field === "code" ? ({ code }: School) => code : nameKey(county);
  return [...plan.school.values()].filter(
    (other) => other.id !== school.id && other.countyCode === countyCode && keyOf(other) === keyOf(school),
  );
}
