/**
 * A county's plan as a careful office would build it in a workbook: parameters, the roster with its cohort lines, a row
 * for each private school, a row for each measure, and the balance. Every sheet is written once, downwards, and each
 * formula looks at the cells an office would look at; only private schools look at measures.
 */
import type { County } from "../../../shared/model/county.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { School } from "../../../shared/model/school.ts";
import type { Stage } from "../../../shared/model/stage.ts";
import type { Fall } from "../../../shared/model/units.ts";
import { Sheet } from "./sheet.ts";

export interface CountySheets {
  readonly county: County;
  readonly falls: readonly Fall[];
  /** By code point of their ids, in which ties of dates are read. */
  readonly measures: readonly Measure[];
  readonly schools: readonly School[];
  readonly privateSchools: readonly School[];
  readonly areas: readonly string[];
  readonly parameters: Sheet;
  readonly roster: Sheet;
  readonly cases: Sheet;
  readonly schedule: Sheet;
  readonly balance: Sheet;
}

export function emptySheets(plan: Plan, code: string): CountySheets {
  const county = plan.county.get(code);
  if (county === undefined) throw new Error(`no county ${code}`);
  const isOfCounty = (record: { readonly countyCode: string }): boolean => record.countyCode === code;
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  const schools = [...plan.school.values()].filter(isOfCounty).sort(byId);
  const measures = [...plan.measure.values()].filter(isOfCounty).sort(byId);
  const areas = new Set([...schools.map(({ area }) => area), ...measures.map(({ area }) => area ?? "")]);
  return {
    county,
    falls: Array.from({ length: county.targetYear - county.baseYear + 1 }, (_, i) => county.baseYear + i),
    measures,
    schools,
    privateSchools: schools.filter(({ ownership }) => ownership === "private"),
    areas: [...areas].filter((area) => area !== "").sort(),
    parameters: new Sheet("参数"),
    roster: new Sheet("学校"),
    cases: new Sheet("个案"),
    schedule: new Sheet("措施"),
    balance: new Sheet("平衡"),
  };
}

export const buildKinds = ["new-build", "rebuild", "expand", "tap"] as const;
/** Of a stage, in a pair of columns. */
export const pair: Readonly<Record<Stage, 0 | 1>> = { primary: 0, junior: 1 };
/** Later than any fall: never. */
export const never = 9999;
